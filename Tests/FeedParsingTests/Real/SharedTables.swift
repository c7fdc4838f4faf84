import EventModel
import FeedParsing
import Foundation

/// Real tables, where this checkout has them beside it; they are read where they are and never copied.
enum SharedTables {
    static let folder: URL? = SharedFeeds.folder?.deletingLastPathComponent()

    static var isPresent: Bool { folder.map { FileManager.default.fileExists(atPath: $0.path() + "/gdelt") } ?? false }

    /// Nil where there is no such file.
    static func bytes(_ path: String) -> [UInt8]? {
        folder.flatMap { try? Data(contentsOf: $0.appending(path: path)) }.map(Array.init)
    }
}

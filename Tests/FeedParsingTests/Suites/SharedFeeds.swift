import Foundation

/// The suites of other projects, where this checkout has them beside it.
enum SharedFeeds {
    static let folder: URL? = {
        let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let named = ProcessInfo.processInfo.environment["BILAT_SHARED"].map { URL(filePath: $0) }
        let candidates = [named, checkout.deletingLastPathComponent().appending(path: "shared")].compactMap { $0 }
        return candidates.map { $0.appending(path: "data/feeds") }
            .first { FileManager.default.fileExists(atPath: $0.path()) }
    }()

    static var isPresent: Bool { folder != nil }

    /// The files of a suite in a fixed order, with their paths below it.
    static func files(of suite: String, withExtensions extensions: Set<String>) -> [(name: String, bytes: [UInt8])] {
        guard let root = folder?.appending(path: suite),
            let names = FileManager.default.enumerator(atPath: root.path())?.allObjects as? [String]
        else { return [] }
        return names.sorted().compactMap { name in
            guard extensions.contains((name as NSString).pathExtension.lowercased()),
                let data = try? Data(contentsOf: root.appending(path: name))
            else { return nil }
            return (name, Array(data))
        }
    }
}

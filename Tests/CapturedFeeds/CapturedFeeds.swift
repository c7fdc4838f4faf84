public import Foundation

/// Finds the captured feeds beside the checkout; they are other people's and never part of it.
public enum CapturedFeeds {
    /// The folder, or nil where the material is absent; `BILAT_SHARED` names another place for `../shared`.
    public static var folder: URL? {
        let shared =
            ProcessInfo.processInfo.environment["BILAT_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? checkout.deletingLastPathComponent().appendingPathComponent("shared")
        let folder = shared.appendingPathComponent("data/feeds/captured")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }

    /// Every sequence whose documents are there, sorted by name; a line of a manifest without its file is passed over.
    public static func sequences(in folder: URL) throws -> [CapturedSequence] {
        let collections = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try collections.flatMap { try sequences(of: folder.appendingPathComponent($0)) }
    }

    private static func sequences(of collection: URL) throws -> [CapturedSequence] {
        let manifest = try String(contentsOf: collection.appendingPathComponent("MANIFEST.tsv"), encoding: .utf8)
        let paths = manifest.split(separator: "\n").compactMap { $0.split(separator: "\t").first }.map(String.init)
        let present = paths.filter {
            FileManager.default.fileExists(atPath: collection.appendingPathComponent($0).path)
        }
        let byFeed = Dictionary(grouping: present) { String($0.prefix { $0 != "/" }) }
        return try byFeed.keys.sorted().map { feed in
            let versions = try byFeed[feed, default: []].sorted().map { path in
                let bytes = try Data(contentsOf: collection.appendingPathComponent(path))
                return CapturedVersion(name: String(path.dropFirst(feed.count + 1)), bytes: Array(bytes))
            }
            return CapturedSequence(name: "\(collection.lastPathComponent)/\(feed)", versions: versions)
        }
    }

    private static var checkout: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
    }
}

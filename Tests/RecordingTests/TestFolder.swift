import Foundation

/// A folder that goes away with its owner.
final class TestFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "bilat-recording-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var manifest: String { path + "/recording.jsonl" }

    func text() throws -> String {
        try String(contentsOfFile: manifest, encoding: .utf8)
    }

    func append(_ text: String) throws {
        let handle = try FileHandle(forWritingTo: URL(filePath: manifest))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(text.utf8))
        try handle.close()
    }

    var bodies: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: path + "/bodies").sorted() }
    }
}

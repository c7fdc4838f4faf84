import Foundation

/// An archive that was collected once and is laid down for many tests.
struct PreparedArchive {
    /// What the desk of the tests has after one poll of each source.
    static let samples = Result {
        let desk = try TestDesk()
        try desk.collected()
        return try PreparedArchive(of: desk.archive)
    }

    /// The file's content and those of its log and its index, where they are.
    private let parts: [String: Data]

    init(of path: String) throws {
        var parts = ["": try Data(contentsOf: URL(fileURLWithPath: path))]
        for suffix in ["-wal", "-shm"] { parts[suffix] = try? Data(contentsOf: URL(fileURLWithPath: path + suffix)) }
        self.parts = parts
    }

    func write(to path: String) throws {
        for (suffix, data) in parts { try data.write(to: URL(fileURLWithPath: path + suffix)) }
    }
}

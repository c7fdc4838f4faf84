import Foundation

/// An archive that was collected once and is laid down for many tests.
struct PreparedArchive {
    /// What the desk of the tests has after one poll of each source.
    static let samples = Result {
        let desk = try TestDesk()
        try desk.collected()
        return try PreparedArchive(of: desk.archive)
    }

    /// The file's content and that of its log, where there is one.
    private let parts: [String: Data]

    init(of path: String) throws {
        var parts = ["": try Data(contentsOf: URL(fileURLWithPath: path))]
        parts["-wal"] = try? Data(contentsOf: URL(fileURLWithPath: path + "-wal"))
        self.parts = parts
    }

    func write(to path: String) throws {
        for (suffix, data) in parts { try data.write(to: URL(fileURLWithPath: path + suffix)) }
    }
}

import EventModel
import Foundation
import Testing

/// A home with a week recorded, replayed into an archive up to an evening, caught up, then replayed to its end.
final class ReplayedWeek: Sendable {
    let home: URL
    let end: Timestamp
    var folder: String { home.appendingPathComponent("week").path }
    var archive: String { home.appendingPathComponent("week.sqlite").path }
    var program: Program { Program(home: home) }

    /// `record` writes the polls between two moments into a folder; `prepare` may fill the archive before them.
    init(
        from start: Timestamp, evening: Timestamp, end: Timestamp, isCaughtUp: Bool = true,
        record: (String, Timestamp, Timestamp) throws -> Void, prepare: (ReplayedWeek) throws -> Void = { _ in }
    ) throws {
        self.end = end
        home = FileManager.default.temporaryDirectory.appendingPathComponent("bilat-day-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        try prepare(self)
        try record(folder, start, evening)
        if isCaughtUp { _ = try screen("A") }
        try record(folder, evening.advanced(by: 3600), end)
    }

    deinit { try? FileManager.default.removeItem(at: home) }

    /// The last screen of a desk on which keys were pressed at the end of the week.
    func screen(_ keys: String, size: String = "120x40", environment: [String: String] = [:]) throws -> String {
        let outcome = try program.run(
            ["replay", folder, "--archive", archive, "--screen", size, "--keys", keys], environment: environment)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output
    }

    /// A command on the week's archive.
    func run(_ arguments: String...) throws -> Program.Outcome {
        try program.run(arguments + ["--archive", archive, "--dossier", "russia-china"])
    }

    /// The overall figures of the lines as of a moment.
    func figures(asOf moment: String) throws -> [String: Double] {
        let text = try run("show", "lines", "--as-of", moment, "--format", "json").output
        let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let rows = try #require(json?["rows"] as? [[Any]])
        return Dictionary(
            rows.filter { $0[0] as? String == "overall" }.compactMap { row in
                (row[2] as? Double).map { ("\(row[1])", $0) }
            }
        ) { first, _ in first }
    }
}

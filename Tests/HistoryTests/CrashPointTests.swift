import EventModel
import FoundationEssentials
import Glibc
import SeededRandom
import Testing

@testable import History

/// The process is killed at each named point, and while what begins there is under way; nothing is lost, nothing twice.
@Suite struct CrashPointTests {
    /// `make soak` asks for the long form.
    private static let isSoak = getenv("BILAT_SOAK") != nil
    private static let seeds = isSoak ? 55 : 2

    /// Goes through the life of an archive, saying what has been committed, until it is killed at the armed point.
    private static func live(in place: String, point: CrashPoint, passes: Int, microseconds: UInt32) throws {
        let path = "\(place)/a.sqlite"
        if !FileManager.default.fileExists(atPath: path) { try FirstArchive.make(at: path) }
        CrashPoint.arm(point, passes: passes, microseconds: microseconds)
        let history = try History.open(path: path, now: Samples.noon)
        let paper = open("\(place)/printed", O_WRONLY | O_CREAT | O_APPEND, 0o644)
        while true {
            // An import goes on where the archive says it came to.
            let slice = try history.importProgress(of: "numbers")?.place ?? 0
            var batch = CommitBatch(
                events: (0..<20).map { Samples.event(Samples.report("\(slice)-\($0)", "slice \(slice) number \($0)")) })
            batch.importProgress = ImportProgress(
                name: "numbers", place: slice + 1, isWhole: false, words: "", changedAt: Samples.noon)
            for row in try history.commit(batch).fresh {
                let line = "\(row.key.number)\t\(row.title)\n"
                _ = line.withCString { write(paper, $0, strlen($0)) }
            }
            try history.checkpoint()
            let copy = "\(place)/copy-\(slice).sqlite"
            try history.backup(to: copy)
            unlink(copy)
        }
    }

    @Test(arguments: CrashPoint.allCases)
    func archive_isWhole_whereverTheProcessDies(point: CrashPoint) async throws {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("bilat-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: place) }
        var random = SeededRandom(seed: point.rawValue.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
        for run in 0..<Self.seeds {
            let isMigration = point == .migrationBegun || point == .migrationDone
            // A migration happens once in the life of an archive.
            if isMigration { try? FileManager.default.removeItem(atPath: "\(place)/a.sqlite") }
            if isMigration { try? FileManager.default.removeItem(atPath: "\(place)/printed") }
            let passes = isMigration ? 1 : Int.random(in: 1...3, using: &random)
            let microseconds = run % 2 == 0 ? 0 : UInt32.random(in: 1...3000, using: &random)
            let name = point.rawValue
            await #expect(processExitsWith: .signal(SIGKILL), "\(name), run \(run)") {
                [place = place as String, name = name as String, passes = passes as Int, delay = microseconds as UInt32]
                in
                let point = try #require(CrashPoint(rawValue: name))
                try Self.live(in: place, point: point, passes: passes, microseconds: delay)
            }
            try Self.expectWhole(in: place, "\(name), run \(run)")
        }
    }

    private static func expectWhole(in place: String, _ run: String) throws {
        let history = try History.open(path: "\(place)/a.sqlite", now: Samples.noon)
        defer { try? history.close() }
        #expect(try history.damage() == nil, "\(run)")
        #expect(try history.event(EventKey(1))?.report.author == "A. Writer", "\(run): schema 1 lost something")
        let rows = try history.rows(newest: .max, upTo: history.lastChange())
        let titles = Dictionary(grouping: rows, by: \.title)
        #expect(titles.values.allSatisfy { $0.count == 1 }, "\(run): an event is there twice")
        for line in try printed(in: place) {
            #expect(titles[line]?.count == 1, "\(run): “\(line)” was printed and is lost")
        }
        // Slices are there whole or not at all, without a gap.
        let slices = Int(try history.importProgress(of: "numbers")?.place ?? 0)
        #expect(rows.count == slices * 20 + 1, "\(run)")
        let names = try FileManager.default.contentsOfDirectory(atPath: place)
        for copy in names where copy.hasPrefix("copy-") && copy.hasSuffix(".sqlite") {
            let backup = try History.open(path: "\(place)/\(copy)", mode: .readOnly, now: Samples.noon)
            #expect(try backup.damage() == nil, "\(run): a copy under its name is whole")
        }
    }

    private static func printed(in place: String) throws -> [String] {
        guard let text = try? String(contentsOfFile: "\(place)/printed", encoding: .utf8) else { return [] }
        // The last line may have been cut off; it was not printed then.
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
            String($0.split(separator: "\t")[1])
        }
    }
}

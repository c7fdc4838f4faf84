import Dispatch
import EventModel
import FoundationEssentials
import Glibc
import History
import Querying
import SeededRandom
import Testing

/// What was printed after its commit is in the archive, whenever the process is killed.
@Suite struct CrashTests {
    /// Keeps batches, printing each key and headline once the commit has returned, until the kernel kills it.
    private static func collectUntilKilled(in place: String, run: Int, after microseconds: Int) throws -> Never {
        // Every fifth is killed while it opens, the others once they have printed something.
        let firstBatch = run % 5 == 0 ? 0 : 1
        if firstBatch == 0 { arm(after: microseconds) }
        let history = try History.open(path: "\(place)/a.sqlite", now: Samples.noon)
        let paper = open("\(place)/printed", O_WRONLY | O_CREAT | O_APPEND, 0o644)
        for batch in 0... {
            if batch == firstBatch, batch > 0 { arm(after: microseconds) }
            let reports = (0..<20).map { number in
                // Every other batch edits headlines of the first twenty reports.
                let id = batch % 2 == 0 ? "\(run)-\(batch)-\(number)" : "edited-\(number)"
                return Samples.report(id, "run \(run) batch \(batch) number \(number)")
            }
            let committed = try history.commit(CommitBatch(events: reports.map { Samples.event($0) }))
            for row in committed.fresh + committed.revised {
                let line = "\(row.key.number)\t\(row.title)\n"
                _ = line.withCString { write(paper, $0, strlen($0)) }
            }
        }
        fatalError("batches are endless")
    }

    private static func arm(after microseconds: Int) {
        DispatchQueue(label: "killer").asyncAfter(deadline: .now() + .microseconds(microseconds)) {
            kill(getpid(), SIGKILL)
        }
    }

    /// `make soak` asks for the long form.
    private static let isSoak = getenv("BILAT_SOAK") != nil

    @Test func printedEvents_surviveKill_atRandomMoments() async throws {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("bilat-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: place) }
        var random = SeededRandom(seed: 5)
        var printedBefore = 0
        var runsThatPrinted = 0
        let runs = Self.isSoak ? 500 : 25
        for run in 0..<runs {
            let moment = Int.random(in: 0...60_000, using: &random)
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [place = place as String, run = run as Int, moment = moment as Int] in
                try Self.collectUntilKilled(in: place, run: run, after: moment)
            }
            let printed = try Self.printed(in: place)
            if printed.count > printedBefore { runsThatPrinted += 1 }
            printedBefore = printed.count
            try Self.expectAll(printed, in: place)
        }
        #expect(runsThatPrinted * 5 >= runs * 4)
    }

    /// Printed headlines by key, in the order printed.
    private static func printed(in place: String) throws -> [(key: EventKey, title: String)] {
        guard let text = try? String(contentsOfFile: "\(place)/printed", encoding: .utf8) else { return [] }
        // The last line may have been cut off; it was not printed then.
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().compactMap { line in
            let parts = line.split(separator: "\t")
            return Int64(parts[0]).map { (EventKey($0), String(parts[1])) }
        }
    }

    private static func expectAll(_ printed: [(key: EventKey, title: String)], in place: String) throws {
        let history = try History.open(path: "\(place)/a.sqlite", now: Samples.noon)
        defer { try? history.close() }
        #expect(history.notice == nil)
        #expect(try history.damage() == nil)
        var titles: [EventKey: [String]] = [:]
        for (key, title) in printed {
            if titles[key] == nil { titles[key] = try history.versions(of: key).map(\.title) }
            #expect(titles[key]?.filter { $0 == title }.count == 1, "\(key.number) \(title)")
        }
        let rows = try history.rows(newest: .max, upTo: history.lastChange())
        #expect(Set(rows.map(\.key)).count == rows.count)
        #expect(Set(rows.map(\.title)).count == rows.count, "an event is there twice")
    }
}

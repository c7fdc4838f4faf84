import EventModel
import Glibc
import History
import Testing

/// Figures by day are those of the events that stand, as long as every stale day is reckoned anew.
@Suite struct AggregateTests {
    private static let isSoak = getenv("BILAT_SOAK") != nil

    private static let rule = "count"

    /// A figure that needs no analysis: how many events of a day have which root, and behind how many stand officials.
    private func reckoned(_ day: Int, in history: History) throws -> [DayRecord] {
        var counts: [String: Int] = [:]
        let seconds = Int64(day) * 86_400..<Int64(day + 1) * 86_400
        for row in try history.rows(ofDays: day...day) where seconds.contains(row.orderedAt.seconds) {
            counts["root \(row.root?.rawValue ?? "-")", default: 0] += 1
            if row.isCorrected { counts["corrected", default: 0] += 1 }
            counts["origins", default: 0] += row.corroboration?.origins ?? 0
        }
        let words = counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return words.isEmpty
            ? [] : [DayRecord(part: .figures, day: day, content: Array(words.joined(separator: ", ").utf8))]
    }

    /// What a desk does now and then.
    private func keepStale(in history: History) throws {
        try history.beginRecords(rule: Self.rule)
        for stale in try history.staleDays() {
            let records = try reckoned(stale.day, in: history)
            let empty = DayRecord(part: .figures, day: stale.day, content: [])
            #expect(try history.keep(records.isEmpty ? [empty] : records, settling: [stale], rule: Self.rule) != nil)
        }
        #expect(try history.staleDays().isEmpty)
    }

    private static let days = (Int(Samples.noon.seconds) / 86_400 - 25)...(Int(Samples.noon.seconds) / 86_400 + 25)

    private func counted(in history: History) throws -> [DayRecord] {
        try Self.days.flatMap { try reckoned($0, in: history) }
    }

    private func kept(in history: History) throws -> [DayRecord] {
        try history.dayRecords(.figures).records.filter { !$0.content.isEmpty }
    }

    @Test(arguments: 0..<(isSoak ? 200 : 12))
    func aggregates_areACountOverEvents_afterEditsCorrectionsStoriesAndRecoding(seed: UInt64) throws {
        var drawn = RandomHistory(seed: seed)
        let history = try History.inMemory()
        for (number, (moment, step)) in drawn.steps(60, recoding: true).enumerated() {
            try step.happen(in: history, at: moment)
            guard number % 6 == Int(seed % 6) else { continue }
            try keepStale(in: history)
            #expect(try kept(in: history) == counted(in: history), "seed \(seed), step \(number)")
        }
        #expect(try !kept(in: history).isEmpty)
    }

    @Test func editThatMovesAnEventToAnotherDay_makesBothDaysStale() throws {
        let history = try History.inMemory()
        let before = Samples.noon.advanced(by: -3 * 86_400)
        _ = try history.commit(CommitBatch(events: [Samples.event(Samples.report("a", published: before))]))
        try keepStale(in: history)
        let edit = Samples.report("a", "edited", published: Samples.noon, fetched: Samples.noon.advanced(by: 60))
        _ = try history.commit(CommitBatch(events: [Samples.event(edit)]))
        #expect(try history.staleDays().count == 2)
        try keepStale(in: history)
        #expect(try kept(in: history) == counted(in: history))
    }

    @Test func prunedDays_keepTheirFigures_whateverComesLater() throws {
        let history = try History.inMemory()
        let old = Samples.noon.advanced(by: -20 * 86_400)
        let events = (0..<6).map {
            Samples.event(Samples.report("\($0)", published: old, fetched: old.advanced(by: 60)))
        }
        _ = try history.commit(CommitBatch(events: events + [Samples.event(Samples.report("young"))]))
        try history.setStar(true, on: EventKey(1), at: Samples.noon)
        try keepStale(in: history)
        let before = try kept(in: history)
        #expect(try history.prune(before: Samples.noon.advanced(by: -10 * 86_400)) == 5)
        // The one that stayed is corrected: its day no longer has the others to be counted with.
        try history.correct(
            EventKey(1), field: .root, value: "AGREE", author: "ann", reason: "r", at: Samples.noon.advanced(by: 60))
        try keepStale(in: history)
        #expect(try kept(in: history) == before)
        try history.correct(
            EventKey(7), field: .root, value: "AGREE", author: "ann", reason: "r", at: Samples.noon.advanced(by: 60))
        #expect(try history.staleDays().count == 1)
    }

    @Test func recordsOfAnotherRule_areForgotten_andTheirDaysStale() throws {
        let history = try History.inMemory()
        _ = try history.commit(CommitBatch(events: [Samples.event(Samples.report("a", published: Samples.noon))]))
        try keepStale(in: history)
        try history.beginRecords(rule: "another")
        #expect(try kept(in: history).isEmpty)
        #expect(try history.staleDays().count == 1)
    }
}

import EventModel
import Glibc
import History
import Testing

/// Figures by day are those of the events that stand, as long as every stale day is reckoned anew.
@Suite struct AggregateTests {
    private static let isSoak = getenv("BILAT_SOAK") != nil

    /// A figure that needs no analysis: how many events of a day have which root, and behind how many stand officials.
    private func reckoned(_ day: Int, in history: History) throws -> [DailyAggregate] {
        var counts: [String: Double] = [:]
        for row in try history.rows(ofDay: day) {
            counts["root \(row.root?.rawValue ?? "-")", default: 0] += 1
            if row.isCorrected { counts["corrected", default: 0] += 1 }
            counts["origins", default: 0] += Double(row.corroboration?.origins ?? 0)
        }
        return counts.sorted { $0.key < $1.key }.map {
            DailyAggregate(day: day, kind: "count", name: $0.key, value: $0.value)
        }
    }

    /// What a desk does now and then.
    private func keepStale(in history: History) throws {
        for stale in try history.staleDays() { try history.keep(try reckoned(stale.day, in: history), of: stale) }
        #expect(try history.staleDays().isEmpty)
    }

    private static let days = (Int(Samples.noon.seconds) / 86_400 - 25)...(Int(Samples.noon.seconds) / 86_400 + 25)

    private func counted(in history: History) throws -> [DailyAggregate] {
        try Self.days.flatMap { try reckoned($0, in: history) }
    }

    private func kept(in history: History) throws -> [DailyAggregate] {
        try history.aggregates(from: Self.days.lowerBound, to: Self.days.upperBound)
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

    @Test func figureThatIsNoNumber_isNotKept_andADayIsReplacedWhole() throws {
        let history = try History.inMemory()
        _ = try history.commit(CommitBatch(events: [Samples.event(Samples.report("a", published: Samples.noon))]))
        let stale = try #require(try history.staleDays().first)
        func figure(_ name: String, _ value: Double) -> DailyAggregate {
            DailyAggregate(day: stale.day, kind: "k", name: name, value: value)
        }
        try history.keep([figure("a", 1), figure("b", .nan), figure("c", .infinity)], of: stale)
        #expect(try kept(in: history) == [figure("a", 1)])
        try history.keep([figure("d", 2)], of: stale)
        #expect(try kept(in: history) == [figure("d", 2)])
        #expect(try history.aggregates(from: stale.day, to: stale.day, kind: "other").isEmpty)
    }

    @Test func dayThatChangedMeanwhile_staysStale() throws {
        let history = try History.inMemory()
        _ = try history.commit(CommitBatch(events: [Samples.event(Samples.report("a", published: Samples.noon))]))
        let stale = try #require(try history.staleDays().first)
        _ = try history.commit(CommitBatch(events: [Samples.event(Samples.report("b", published: Samples.noon))]))
        try history.keep([], of: stale)
        #expect(try history.staleDays().map(\.day) == [stale.day])
    }
}

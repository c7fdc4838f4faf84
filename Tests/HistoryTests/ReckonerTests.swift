import Analysis
import EventModel
import InventedPair
import SeededRandom
import Testing

@testable import History
@testable import Reckoning

/// Figures of days against the full reckoning, over drawn courses of things.
struct ReckonerTests {
    static let dossier = InventedPair.dossier

    static func full(_ history: History, _ now: Timestamp) throws -> RelationState {
        var ledger = RelationLedger(dossier: dossier)
        for row in try history.rows(newest: .max, upTo: history.lastChange()) { ledger.add(row) }
        return RelationState(&ledger, material: RelationState.Material(dossier: dossier), now: now)
    }

    static func kept(_ reckoner: inout Reckoner, _ now: Timestamp) throws -> RelationState {
        try reckoner.bringUp(to: now)
        return reckoner.withDays { days in
            RelationState(&days, material: RelationState.Material(dossier: dossier), now: now)
        }
    }

    @Test(arguments: 1...12) func anyStep_leavesTheStateOfTheFullReckoning(seed: UInt64) throws {
        let history = try History.inMemory()
        var drawn = RandomHistory(seed: seed)
        var follower = Reckoner(history: history, dossier: Self.dossier)
        for (moment, step) in drawn.steps(60, recoding: true) {
            try step.happen(in: history, at: moment)
            #expect(try Self.kept(&follower, moment) == Self.full(history, moment))
        }
        // Who opens the archive now reads what was kept.
        #expect(try history.staleDays().isEmpty)
        var fresh = Reckoner(history: history, dossier: Self.dossier)
        let end = Samples.noon.advanced(by: 60 * 5000)
        #expect(try Self.kept(&fresh, end) == Self.full(history, end))
    }

    @Test func editedTimeOfPublication_movesTheEventToItsNewDay() throws {
        let history = try History.inMemory()
        var reckoner = Reckoner(history: history, dossier: Self.dossier)
        let (now, early) = (Samples.noon, Samples.noon.advanced(by: -9 * 86_400))
        _ = try history.commit(CommitBatch(events: [Samples.event(Samples.report("a", published: early))]))
        #expect(try Self.kept(&reckoner, now) == Self.full(history, now))
        _ = try history.commit(CommitBatch(events: [Samples.event(Samples.report("a", "Edited", published: now))]))
        #expect(try Self.kept(&reckoner, now) == Self.full(history, now))
        #expect(reckoner.withDays { $0.span } == DayNumber.day(of: now)...DayNumber.day(of: now))
    }

    @Test func figuresOfPrunedDays_stay() throws {
        let history = try History.inMemory()
        var reckoner = Reckoner(history: history, dossier: Self.dossier)
        let (now, early) = (Samples.noon, Samples.noon.advanced(by: -400 * 86_400))
        _ = try history.commit(
            CommitBatch(events: [
                Samples.event(Samples.report("old", published: early, fetched: early)),
                Samples.event(Samples.report("new")),
            ]))
        try reckoner.bringUp(to: now)
        #expect(reckoner.withDays { $0.span?.count } == 401)
        #expect(try history.prune(before: Samples.noon.advanced(by: -300 * 86_400)) == 1)
        var fresh = Reckoner(history: history, dossier: Self.dossier)
        try fresh.bringUp(to: now)
        #expect(fresh.withDays { $0.span?.count } == 401)
    }

    @Test func anotherProcess_followsByWhatIsKept() throws {
        try Samples.withDirectory { place in
            let path = "\(place)/a.sqlite"
            let writer = try History.open(path: path, now: Samples.noon)
            var collector = Reckoner(history: writer, dossier: Self.dossier)
            _ = try writer.commit(CommitBatch(events: [Samples.event(Samples.report("a"))]))
            try collector.bringUp(to: Samples.noon)
            let reader = try History.open(path: path, mode: .readOnly, now: Samples.noon)
            var desk = Reckoner(history: reader, dossier: Self.dossier)
            #expect(try Self.kept(&desk, Samples.noon) == Self.full(writer, Samples.noon))
            // Not kept by anybody yet: reckoned for itself.
            _ = try writer.commit(CommitBatch(events: [Samples.event(Samples.report("b", "Other"))]))
            #expect(try Self.kept(&desk, Samples.noon) == Self.full(writer, Samples.noon))
            #expect(try !writer.staleDays().isEmpty)
            // Kept by the collector, no longer stale.
            _ = try writer.commit(CommitBatch(events: [Samples.event(Samples.report("c", "Third"))]))
            try collector.bringUp(to: Samples.noon)
            #expect(try writer.staleDays().isEmpty)
            #expect(try Self.kept(&desk, Samples.noon) == Self.full(writer, Samples.noon))
        }
    }

    @Test func anotherRule_reckonsEveryDayAnew() throws {
        let history = try History.inMemory()
        _ = try history.commit(CommitBatch(events: [Samples.event(Samples.report("a"))]))
        var first = Reckoner(history: history, dossier: Self.dossier)
        try first.bringUp(to: Samples.noon)
        var dossier = Self.dossier
        dossier.sources = RandomEvents.dossierSources
        var second = Reckoner(history: history, dossier: dossier)
        try second.bringUp(to: Samples.noon)
        #expect(try history.recordRule() == FigureRule.name(dossier))
        #expect(FigureRule.name(dossier) != FigureRule.name(Self.dossier))
        // The first one goes on without what it can no longer read.
        _ = try history.commit(CommitBatch(events: [Samples.event(Samples.report("b", "Other"))]))
        #expect(try Self.kept(&first, Samples.noon) == Self.full(history, Samples.noon))
        #expect(try history.recordRule() == FigureRule.name(dossier))
    }

    @Test func dayChangedWhileItWasReckoned_staysStale() throws {
        let history = try History.inMemory()
        _ = try history.commit(CommitBatch(events: [Samples.event(Samples.report("a"))]))
        try history.beginRecords(rule: "1")
        let stale = try history.staleDays()
        _ = try history.commit(CommitBatch(events: [Samples.event(Samples.report("b", "Other"))]))
        #expect(try history.keep([], settling: stale, rule: "1") != nil)
        #expect(try history.staleDays().map(\.day) == stale.map(\.day))
        #expect(try history.keep([], settling: history.staleDays(), rule: "2") == nil)
        #expect(try history.staleDays().count == 1)
    }
}

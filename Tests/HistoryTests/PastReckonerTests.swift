import Analysis
import EventModel
import InventedPair
import SeededRandom
import Testing

@testable import History
@testable import Reckoning

/// The past from kept days against the full reckoning of what was known then, over drawn courses of things.
struct PastReckonerTests {
    private static let dossier = InventedPair.dossier

    private static func full(_ history: History, asOf moment: Timestamp) throws -> RelationState {
        var ledger = RelationLedger(dossier: dossier, asOf: moment)
        for row in try history.rows(asOf: moment) { ledger.add(row) }
        return RelationState(&ledger, material: RelationState.Material(dossier: dossier), now: moment)
    }

    private static func past(_ history: History, _ moment: Timestamp, now: Timestamp) throws -> RelationState {
        var reckoner = Reckoner(history: history, dossier: dossier)
        try reckoner.bringUp(to: now)
        var past = try reckoner.past(at: moment)
        while try !past.advance() {}
        return past.withDays {
            RelationState(&$0, material: RelationState.Material(dossier: dossier), now: moment)
        }
    }

    /// Moments around each step, days before and days after.
    private static func moments(_ steps: [(at: Timestamp, step: RandomHistory.Step)]) -> [Timestamp] {
        steps.enumerated().flatMap { number, step in
            number % 4 == 0 ? [step.at, step.at.advanced(by: -1), step.at.advanced(by: -90_000)] : []
        }
    }

    @Test(arguments: 1...12) func anyMoment_isAsTheFullReckoningOfWhatWasKnownThen(seed: UInt64) throws {
        let history = try History.inMemory()
        var drawn = RandomHistory(seed: seed)
        let steps = drawn.steps(60, recoding: true)
        for (moment, step) in steps { try step.happen(in: history, at: moment) }
        let now = try #require(steps.last).at
        var shown = 0
        for moment in Self.moments(steps) {
            let past = try Self.past(history, moment, now: now)
            #expect(try past == Self.full(history, asOf: moment), "seed \(seed), \(moment.rfc3339)")
            if past.lines.observedSince != nil { shown += 1 }
        }
        #expect(shown > 20)
    }

    @Test(arguments: 13...24) func whatComesLater_changesNoPast(seed: UInt64) throws {
        let history = try History.inMemory()
        var drawn = RandomHistory(seed: seed)
        let steps = drawn.steps(48, recoding: false)
        var then: [(Timestamp, RelationState)] = []
        for (number, (moment, step)) in steps.enumerated() {
            try step.happen(in: history, at: moment)
            if number % 6 == 5 { then.append((moment, try Self.past(history, moment, now: moment))) }
        }
        let now = try #require(steps.last).at
        for (moment, state) in then { #expect(try Self.past(history, moment, now: now) == state, "seed \(seed)") }
    }

    @Test func dayThatWasOnlyKnownByThen_isServedFromItsRecord() throws {
        let history = try History.inMemory()
        let day = { (number: Int64) in Samples.noon.advanced(by: number * 86_400) }
        for number in Int64(-9)...0 {
            let report = Samples.report("\(number)", published: day(number), fetched: day(number))
            _ = try history.commit(CommitBatch(events: [Samples.event(report)]))
        }
        try history.correct(
            EventKey(2), field: .root, value: "AGREE", author: "ann", reason: "r", at: day(0))
        var reckoner = Reckoner(history: history, dossier: Self.dossier)
        try reckoner.bringUp(to: day(0))
        let today = DayNumber.day(of: Samples.noon)
        let knowledge = try reckoner.dayKnowledge()
        #expect(knowledge.map(\.day) == Array(today - 9...today))
        #expect(knowledge.map(\.firstKnownAt) == (Int64(-9)...0).map(day))
        #expect(knowledge.map(\.settledAt) == [day(-9), day(0)] + (Int64(-7)...0).map(day))
        // The day that was corrected since is reckoned anew, and no other.
        #expect(try reckoner.past(at: day(-3)).remaining == 1)
        #expect(try reckoner.past(at: day(0)).remaining == 0)
        #expect(try reckoner.past(at: day(-20)).remaining == 0)
    }

    @Test func archiveThatCannotBeWritten_givesTheSamePast() throws {
        try Samples.withDirectory { place in
            let path = "\(place)/a.sqlite"
            let writer = try History.open(path: path, now: Samples.noon)
            var drawn = RandomHistory(seed: 3)
            let steps = drawn.steps(40)
            for (moment, step) in steps { try step.happen(in: writer, at: moment) }
            let reader = try History.open(path: path, mode: .readOnly, now: Samples.noon)
            let now = try #require(steps.last).at
            for moment in Self.moments(steps) {
                #expect(try Self.past(reader, moment, now: now) == Self.full(writer, asOf: moment))
            }
            #expect(try writer.dayKnowledge().isEmpty)
        }
    }
}

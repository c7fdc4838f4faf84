import EventModel
import Glibc
import History
import SeededRandom
import Testing

/// Forgetting what is old: never what an analyst has laid a hand on, and nothing of what is younger.
@Suite struct PruneTests {
    let history = try! History.inMemory()  // Without an archive there is nothing to test.
    private let moment = Samples.noon.advanced(by: -10 * 86_400)
    private let old = Samples.noon.advanced(by: -20 * 86_400)

    private func keep(_ count: Int, relevance: Relevance = .dyad) throws {
        let events = (0..<count).map {
            Samples.event(Samples.report("\(relevance) \($0)", published: old, fetched: old), relevance: relevance)
        }
        _ = try history.commit(CommitBatch(events: events))
    }

    private var keys: [Int64] {
        get throws { try (1...40).filter { try history.event(EventKey($0)) != nil } }
    }

    @Test func eventsThatAnAnalystHasTouched_stay_whateverTheirRelevance() throws {
        try keep(8)
        try keep(8, relevance: .none)
        for first in [Int64(1), 9] {
            func key(_ number: Int64) -> EventKey { EventKey(first + number) }
            try history.setStar(true, on: key(0), at: old, user: "ann")
            try history.addNote("n", to: key(1), at: old, user: "ann")
            try history.setTag("t", on: key(2), at: old, user: "bob")
            try history.collect(
                [EventCollection.Member(key: key(3), note: "", addedAt: old)], into: "c\(first)", at: old)
            try history.correct(key(4), field: .root, value: "AGREE", author: "ann", reason: "r", at: old)
        }
        #expect(try history.countToPrune(before: moment) == 6)
        #expect(try history.prune(before: moment) == 6)
        #expect(try keys == [1, 2, 3, 4, 5, 9, 10, 11, 12, 13])
        #expect(try history.countToPrune(before: moment) == 0)
        #expect(try history.pruneIgnored(knownBefore: moment) == 0)
        #expect(try history.damage() == nil)
    }

    @Test func marksTakenBack_protectNoLonger() throws {
        try keep(4)
        try history.setStar(true, on: EventKey(1), at: old)
        try history.setStar(false, on: EventKey(1), at: old)
        let note = try history.addNote("n", to: EventKey(2), at: old)
        try history.removeNote(note.number, at: old)
        try history.collect([EventCollection.Member(key: EventKey(3), note: "", addedAt: old)], into: "c", at: old)
        try history.removeCollection("c")
        try history.correct(EventKey(4), field: .root, value: "AGREE", author: "ann", reason: "r", at: old)
        try history.withdraw(.root, of: EventKey(4), by: "ann", at: old)
        #expect(try history.prune(before: moment) == 4)
        #expect(try history.damage() == nil)
    }

    @Test func lateImportOfOldNews_isYoungByWhenItBecameKnown() throws {
        _ = try history.commit(
            CommitBatch(events: [Samples.event(Samples.report("late", published: old, fetched: Samples.noon))]))
        #expect(try history.prune(before: moment) == 0)
    }

    @Test func everyVersionAndBodyOfAForgottenEvent_isGone_andItComesBackAsNew() throws {
        try keep(1)
        _ = try history.commit(
            CommitBatch(events: [Samples.event(Samples.report("dyad 0", "edited", published: old, fetched: old))]))
        _ = try history.commit(CommitBatch(bodies: [ReportBody(of: .key(EventKey(1)), text: "text", knownAt: old)]))
        #expect(try history.prune(before: moment) == 1)
        #expect(try history.versions(of: EventKey(1)).isEmpty)
        let summary = try history.summary()
        #expect(summary.versions == 0 && summary.codings == 0 && summary.bodies == 0 && summary.stories == 0)
        let back = try history.commit(
            CommitBatch(events: [Samples.event(Samples.report("dyad 0", published: old, fetched: old))]))
        #expect(back.fresh.map(\.key) == [EventKey(2)], "a key is never given twice")
    }

    @Test(arguments: 0..<(getenv("BILAT_SOAK") == nil ? 8 : 200))
    func randomArchive_losesOnlyWhatIsOldAndUntouched(seed: UInt64) throws {
        var drawn = RandomHistory(seed: seed)
        for (moment, step) in drawn.steps(50, recoding: true) { try step.happen(in: history, at: moment) }
        var random = SeededRandom(seed: seed)
        let last = try history.lastKey().number
        let starred = Set((0..<3).map { _ in EventKey(Int64.random(in: 1...last, using: &random)) })
        for key in starred { try history.setStar(true, on: key, at: Samples.noon) }
        let moment = Samples.noon.advanced(by: Int64.random(in: -5...5, using: &random) * 20_000)
        let before = try (1...last).compactMap { key in
            try history.event(EventKey(key)).map { (key: key, event: $0) }
        }
        let corrected = Set(
            try history.corrections().filter { $0.withdrawnAt == nil }.map(\.key))
        _ = try history.prune(before: moment)
        for (key, event) in before {
            let isOld = event.knownAt < moment && (event.report.publishedAt ?? event.knownAt) < moment
            let isTouched = starred.contains(EventKey(key)) || corrected.contains(EventKey(key))
            let after = try history.event(EventKey(key))
            #expect(after == (isOld && !isTouched ? nil : event), "seed \(seed), key \(key)")
        }
        #expect(try history.damage() == nil)
    }
}

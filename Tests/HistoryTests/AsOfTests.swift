import EventModel
import Glibc
import History
import Testing

/// What was known at a moment: the same whether or not the archive has learned more since.
@Suite struct AsOfTests {
    private static let isSoak = getenv("BILAT_SOAK") != nil

    /// Everything an archive can be asked about, as of a moment.
    private struct Knowledge: Equatable {
        var rows: [EventRow]
        var events: [CodedEvent?]
        var series: [SeriesPoint]
        var votes: [Vote]
        var stories: [Story?]
    }

    private func knowledge(
        of history: History, asOf moment: Timestamp?, coding: CodingView, keys: Range<Int64>
    ) throws -> Knowledge {
        let rows =
            try moment.map { try history.rows(asOf: $0, coding: coding) }
            ?? history.rows(newest: .max, upTo: history.lastChange())
        return Knowledge(
            rows: rows,
            events: try keys.map { try history.event(EventKey($0), asOf: moment, coding: coding) },
            series: try history.series("rate", asOf: moment), votes: try history.votes(asOf: moment),
            stories: try ["s1", "s2", "s3"].map { try history.story($0, asOf: moment) })
    }

    @Test(arguments: 0..<(isSoak ? 200 : 12))
    func past_isTheSame_whateverIsLearnedLater(seed: UInt64) throws {
        var drawn = RandomHistory(seed: seed)
        let steps = drawn.steps(40)
        let whole = try History.inMemory()
        for (moment, step) in steps { try step.happen(in: whole, at: moment) }
        let keys = 1..<Int64(200)
        let begun = try History.inMemory()
        for (number, (moment, step)) in steps.enumerated() {
            try step.happen(in: begun, at: moment)
            guard number % 4 == Int(seed % 4) else { continue }
            for coding in [CodingView.current, .then] {
                let then = try knowledge(of: whole, asOf: moment, coding: coding, keys: keys)
                let unspoilt = try knowledge(of: begun, asOf: moment, coding: coding, keys: keys)
                #expect(then == unspoilt, "seed \(seed), step \(number)")
                // With nothing learned later, the past of this moment is what now stands.
                let standing = try knowledge(of: begun, asOf: nil, coding: coding, keys: keys)
                #expect(then == standing, "seed \(seed), step \(number)")
            }
        }
    }

    @Test(arguments: 0..<(isSoak ? 200 : 12))
    func recoding_leavesTheCodingOfThen_andTextsAndStoriesOfThen(seed: UInt64) throws {
        var drawn = RandomHistory(seed: seed)
        let steps = drawn.steps(60, recoding: true)
        let whole = try History.inMemory()
        for (moment, step) in steps { try step.happen(in: whole, at: moment) }
        let begun = try History.inMemory()
        for (number, (moment, step)) in steps.enumerated() {
            try step.happen(in: begun, at: moment)
            guard number % 5 == Int(seed % 5) else { continue }
            let then = try whole.rows(asOf: moment, coding: .then)
            #expect(try then == begun.rows(asOf: moment, coding: .then), "seed \(seed), step \(number)")
            for key in 1..<Int64(200) {
                let today = try whole.event(EventKey(key), asOf: moment)
                let unspoilt = try begun.event(EventKey(key), asOf: moment)
                #expect(today?.report == unspoilt?.report && today?.story == unspoilt?.story)
                #expect(today?.corrections == unspoilt?.corrections)
            }
        }
    }

    @Test func newestCoding_isSeenInThePast_unlessTheOldOneIsAskedFor() throws {
        let history = try History.inMemory()
        _ = try history.commit(CommitBatch(events: [Samples.event(Samples.report("a", "one"))]))
        let edit = Samples.report("a", "two", fetched: Samples.noon.advanced(by: 100))
        _ = try history.commit(CommitBatch(events: [Samples.event(edit)]))
        var better = Samples.event(Samples.report("a", "one"))
        better.event.root = .agree
        better.event.coderVersion = "2"
        let recoding = Recoding(key: EventKey(1), version: 1, event: better)
        _ = try history.commit(
            CommitBatch(recodings: [recoding], recodedAt: Samples.noon.advanced(by: 900)))
        #expect(try history.rows(asOf: Samples.noon).map(\.root) == [.agree])
        #expect(try history.rows(asOf: Samples.noon, coding: .then).map(\.root) == [.consult])
        #expect(try history.rows(newest: 9, upTo: history.lastChange()).map(\.root) == [.consult])
        #expect(try history.rows(newest: 9, upTo: history.lastChange()).map(\.title) == ["two"])
    }

    private func imported(_ id: String, published: Timestamp?, now: Timestamp) -> AcceptedEvent {
        var event = Samples.event(Samples.report(id, published: published, fetched: now))
        event.event.knownBy = .reconstructed
        event.event.knownAt = published ?? now
        return event
    }

    @Test func undatedImport_isNeverSeenInThePast() throws {
        let history = try History.inMemory()
        let now = Samples.noon.advanced(by: 86_400)
        _ = try history.commit(
            CommitBatch(events: [
                imported("a", published: nil, now: now), imported("b", published: Samples.noon, now: now),
            ]))
        #expect(try history.rows(asOf: Samples.noon).map(\.key) == [EventKey(2)])
        #expect(try history.rows(asOf: now).count == 2)
    }

    @Test func reconstructedRows_canBeCounted_andLeftOut() throws {
        let history = try History.inMemory()
        _ = try history.commit(
            CommitBatch(events: [
                imported("a", published: Samples.noon, now: Samples.noon), Samples.event(Samples.report("b")),
            ]))
        #expect(try history.reconstructedCount(asOf: Samples.noon) == 1)
        #expect(try history.rows(asOf: Samples.noon, observedOnly: true).map(\.key) == [EventKey(2)])
    }
}

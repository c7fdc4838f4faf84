import EventModel
import History
import Testing

@Suite struct MarksTests {
    let history = try! History.inMemory()  // Without an archive there is nothing to test.

    init() throws {
        _ = try history.commit(
            CommitBatch(events: [Samples.event(Samples.report("a")), Samples.event(Samples.report("b"))]))
    }

    @Test func star_isKept_andTakenAway() throws {
        try history.setStar(true, on: EventKey(1), at: Samples.noon)
        try history.setStar(true, on: EventKey(2), at: Samples.noon)
        try history.setStar(false, on: EventKey(1), at: Samples.noon)
        #expect(try history.marks().starred == [EventKey(2)])
    }

    @Test func stars_areEachUsersOwn() throws {
        try history.setStar(true, on: EventKey(1), at: Samples.noon, user: "ann")
        #expect(try history.marks(user: "bob").starred.isEmpty)
    }

    @Test func catchUp_isUndone_toTheOneBefore() throws {
        let later = Samples.noon.advanced(by: 60)
        try history.catchUp(at: Samples.noon)
        try history.catchUp(at: later)
        #expect(try history.marks().caughtUpAt == later)
        #expect(try history.undoCatchUp() == Samples.noon)
        #expect(try history.undoCatchUp() == nil)
        #expect(try history.undoCatchUp() == nil)
    }

    @Test func sourceStates_areReplacedBySource() throws {
        var state = SourceState(health: SourceHealth(source: "tass-en"), memory: PollMemory(etag: "\"1\""))
        try history.save([state])
        state.memory.etag = "W/\"2\""
        state.health.state = .fresh
        _ = try history.commit(CommitBatch(sourceStates: [state]))
        #expect(try history.sourceStates() == [state])
    }

    @Test func counts_tellRelevantFromIgnored_bySource() throws {
        _ = try history.commit(
            CommitBatch(events: [
                Samples.event(Samples.report("c"), relevance: .none),
                Samples.event(Samples.report("d", source: "ria-ru"), relevance: .none),
            ]))
        #expect(try history.counts().map(\.source) == ["ria-ru", "tass-en"])
        #expect(try history.counts().map(\.relevant) == [0, 2])
        #expect(try history.counts().map(\.ignored) == [1, 1])
    }

    @Test func prune_forgetsOldIgnoredReportsOnly() throws {
        let old = Samples.noon.advanced(by: -100 * 86_400)
        _ = try history.commit(
            CommitBatch(events: [
                Samples.event(Samples.report("old", published: old, fetched: old), relevance: .none),
                Samples.event(Samples.report("kept", published: old, fetched: old)),
                Samples.event(Samples.report("young"), relevance: .none),
            ]))
        #expect(try history.pruneIgnored(knownBefore: Samples.noon.advanced(by: -90 * 86_400)) == 1)
        #expect(
            try history.known(source: "tass-en", ids: ["old", "kept", "young"]).keys.sorted() == ["kept", "young"])
    }

    @Test func meta_isKept() throws {
        #expect(try history.meta("dossier") == nil)
        try history.setMeta("dossier", to: "russia-china")
        #expect(try history.meta("dossier") == "russia-china")
    }
}

import EventModel
import History
import Testing

@Suite struct StoryTests {
    let history = try! History.inMemory()  // Without an archive there is nothing to test.
    private let later = Samples.noon.advanced(by: 60)

    private func origins(_ count: Int) -> Corroboration {
        Corroboration(hasFirst: true, hasSecond: false, thirdOrigins: count - 1, origins: count)
    }

    private func event(_ id: String, at seconds: Int64 = 0) -> AcceptedEvent {
        Samples.event(Samples.report(id, fetched: Samples.noon.advanced(by: seconds)))
    }

    private func change(_ story: String, _ names: [EventName], origins count: Int, at seconds: Int64) -> StoryChange {
        StoryChange(
            story: story, joining: names, corroboration: origins(count), at: Samples.noon.advanced(by: seconds))
    }

    private func report(_ id: String) -> EventName { .report(source: "tass-en", id: id) }

    @Test func event_isInItsStory_fromTheCommitOn() throws {
        let committed = try history.commit(
            CommitBatch(events: [event("a")], stories: [change("s", [report("a")], origins: 1, at: 0)]))
        #expect(committed.fresh.map(\.story) == ["s"])
        #expect(committed.fresh.map(\.corroboration) == [origins(1)])
        #expect(committed.revised.isEmpty)
        #expect(try history.rows(newest: 9, upTo: history.lastChange()) == committed.fresh)
        #expect(try history.event(EventKey(1))?.story == "s")
    }

    @Test func secondReport_changesWhoStandsBehindTheFirst() throws {
        _ = try history.commit(
            CommitBatch(events: [event("a")], stories: [change("s", [report("a")], origins: 1, at: 0)]))
        let mark = try history.lastChange()
        let committed = try history.commit(
            CommitBatch(events: [event("b", at: 60)], stories: [change("s", [report("b")], origins: 2, at: 60)]))
        #expect(committed.fresh.map(\.key) == [EventKey(2)])
        #expect(committed.revised.map(\.key) == [EventKey(1)])
        #expect((committed.fresh + committed.revised).map(\.corroboration) == [origins(2), origins(2)])
        let changes = try history.changes(after: mark)
        #expect(changes.fresh == committed.fresh && changes.revised == committed.revised)
        #expect(
            try history.story("s") == Story(id: "s", members: [EventKey(1), EventKey(2)], corroboration: origins(2)))
    }

    @Test func past_showsTheStoryOfThen() throws {
        _ = try history.commit(
            CommitBatch(events: [event("a")], stories: [change("s", [report("a")], origins: 1, at: 0)]))
        _ = try history.commit(
            CommitBatch(events: [event("b", at: 60)], stories: [change("s", [report("b")], origins: 2, at: 60)]))
        let then = Samples.noon.advanced(by: 30)
        #expect(try history.rows(asOf: then).map(\.corroboration) == [origins(1)])
        #expect(try history.story("s", asOf: then)?.members == [EventKey(1)])
        #expect(try history.rows(asOf: later).map(\.corroboration) == [origins(2), origins(2)])
    }

    @Test func olderEvent_movesToAnotherStory_andItsPastStays() throws {
        _ = try history.commit(
            CommitBatch(events: [event("a")], stories: [change("s", [report("a")], origins: 1, at: 0)]))
        let committed = try history.commit(
            CommitBatch(stories: [change("t", [.key(EventKey(1))], origins: 1, at: 60)]))
        #expect(committed.revised.map(\.story) == ["t"])
        #expect(try history.rows(asOf: Samples.noon).map(\.story) == ["s"])
        #expect(try history.story("s") == nil)
        #expect(try history.versions(of: EventKey(1)).count == 1)
    }

    @Test func eventThatMovesOnInTheBatchThatBringsIt_hasARowForEachStory_andTheFirstOneIsThatOfThen() throws {
        let committed = try history.commit(
            CommitBatch(
                events: [event("a"), event("b", at: 60)],
                stories: [
                    change("s", [report("a")], origins: 1, at: 0), change("t", [report("b")], origins: 1, at: 60),
                    change("t", [report("a")], origins: 2, at: 60),
                ]))
        #expect(committed.fresh.map(\.story) == ["t", "t"])
        #expect(try history.rows(asOf: Samples.noon).map(\.story) == ["s"])
        #expect(try history.rows(asOf: later).map(\.story) == ["t", "t"])
        let chain = try #require(try history.chain(of: EventKey(1)))
        #expect(chain.memberships.map(\.story) == ["s", "t"])
    }

    @Test func editedReport_staysInItsStory() throws {
        _ = try history.commit(
            CommitBatch(events: [event("a")], stories: [change("s", [report("a")], origins: 1, at: 0)]))
        let committed = try history.commit(
            CommitBatch(events: [Samples.event(Samples.report("a", "edited", fetched: later))]))
        #expect(committed.revised.map(\.story) == ["s"])
    }

    @Test func unknownEvent_isPassedOver() throws {
        let committed = try history.commit(
            CommitBatch(stories: [change("s", [.key(EventKey(99)), report("z")], origins: 1, at: 0)]))
        #expect(committed.fresh.isEmpty && committed.revised.isEmpty)
    }
}

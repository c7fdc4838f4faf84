import EventModel
import History
import Testing

/// Notes, tags, collections and alerts.
@Suite struct NotesTests {
    let history = try! History.inMemory()  // Without an archive there is nothing to test.
    private let later = Samples.noon.advanced(by: 60)

    init() throws {
        _ = try history.commit(
            CommitBatch(events: ["a", "b", "c"].map { Samples.event(Samples.report($0)) }))
    }

    private func member(_ key: Int64, _ note: String = "", at moment: Timestamp = Samples.noon)
        -> EventCollection.Member
    {
        EventCollection.Member(key: EventKey(key), note: note, addedAt: moment)
    }

    @Test func notes_areEachUsersOwn_inTheOrderMade() throws {
        try history.addNote("first", to: EventKey(2), at: Samples.noon, user: "ann")
        let second = try history.addNote("second", to: EventKey(1), at: later, user: "ann")
        try history.addNote("other", to: EventKey(1), at: later, user: "bob")
        #expect(try history.notes(user: "ann").map(\.text) == ["first", "second"])
        #expect(try history.notes(on: EventKey(1), user: "ann") == [second])
        try history.removeNote(second.number, at: later)
        #expect(try history.notes(user: "ann").map(\.text) == ["first"])
        #expect(try history.users() == ["ann", "bob"])
    }

    @Test func tags_areSetOnce_andTakenAway() throws {
        for _ in 0..<2 { try history.setTag("gas", on: EventKey(1), at: Samples.noon) }
        try history.setTag("arms", on: EventKey(1), at: Samples.noon)
        #expect(try history.tags() == [EventKey(1): ["arms", "gas"]])
        try history.setTag("gas", false, on: EventKey(1), at: later)
        #expect(try history.tags() == [EventKey(1): ["arms"]])
        #expect(try history.tags(user: "ann").isEmpty)
    }

    @Test func collection_keepsMembersWithNotes_inTheOrderAdded() throws {
        try history.collect([member(2, "b", at: later), member(1, "a")], into: "gas", at: Samples.noon, user: "ann")
        try history.collect([member(2, "better")], into: "gas", at: later, user: "bob")
        let gas = try #require(try history.collection("gas"))
        #expect(gas.user == "ann" && gas.madeAt == Samples.noon)
        #expect(gas.members.map(\.key) == [EventKey(1), EventKey(2)])
        #expect(gas.members.map(\.note) == ["a", "better"])
        try history.remove([EventKey(1)], from: "gas")
        #expect(try history.collection("gas")?.members.map(\.key) == [EventKey(2)])
    }

    @Test func removedCollection_leavesItsEvents_andOthers() throws {
        try history.collect([member(1)], into: "gas", at: Samples.noon)
        try history.collect([member(1)], into: "arms", at: Samples.noon)
        try history.removeCollection("gas")
        #expect(try history.collections().map(\.name) == ["arms"])
        #expect(try history.collection("gas") == nil)
        #expect(try history.event(EventKey(1)) != nil)
    }

    @Test func alert_isGivenOnce() throws {
        let alert = AlertRecord(id: "veto 1", rule: "veto", key: EventKey(1), words: "a veto", firedAt: Samples.noon)
        #expect(try history.keep(alert))
        #expect(try !history.keep(alert))
        #expect(try history.keep(AlertRecord(id: "silence", rule: "silence", words: "none", firedAt: later)))
        #expect(try history.alerts().map(\.id) == ["silence", "veto 1"])
        #expect(try history.alerts(since: later).map(\.key) == [nil])
        #expect(try history.alerts(limit: 1).map(\.words) == ["none"])
    }
}

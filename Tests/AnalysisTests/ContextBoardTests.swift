import Analysis
import EventModel
import Testing

struct ContextBoardTests {
    static func outside(
        _ key: Int64, _ hours: Int, root: EventRoot = .statement, topics: [String] = [], story: String? = nil
    )
        -> ContextEvent?
    {
        ContextEvent(row(key, at: noon.hours(hours), relevance: .context, root: root, topics: topics, story: story))
    }

    static let burst = Signal(id: "b", kind: .burst, at: noon.hours(-6), words: "burst", evidence: [EventKey(1)])

    static func near(_ events: [ContextEvent?]) -> [Int64] {
        ContextBoard(
            events.compactMap(\.self), signals: [burst], topics: { _ in ["sanctions"] }, now: noon
        ).near.flatMap { $0.events.map(\.key.number) }
    }

    @Test func whatCameBeforeWithinDays_isNear() {
        #expect(Self.near([Self.outside(1, -10), Self.outside(2, -5), Self.outside(3, -24 * 6)]) == [1])
    }

    @Test func sharedTopic_thenStrength_order() {
        let events = [
            Self.outside(1, -10), Self.outside(2, -30, root: .sanction),
            Self.outside(3, -40, topics: ["sanctions"]),
        ]
        #expect(Self.near(events) == [3, 2, 1])
    }

    @Test func copiesOfOneStory_areOne() {
        #expect(Self.near([Self.outside(1, -10, story: "s"), Self.outside(2, -9, story: "s")]) == [1])
    }

    @Test func dyadEventsAndCommentary_areNoContext() {
        #expect(ContextEvent(row(1)) == nil)
        #expect(ContextEvent(row(1, relevance: .context, register: .commentary)) == nil)
    }

    @Test func events_areNewestFirst() {
        let board = ContextBoard(
            [Self.outside(1, -10), Self.outside(2, -5)].compactMap(\.self), signals: [], topics: { _ in [] }, now: noon)
        #expect(board.events.map(\.key.number) == [2, 1])
    }
}

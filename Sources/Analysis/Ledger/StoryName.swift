import EventModel

/// By what a ledger knows a story: the archive's id, or the one event of a story that has none.
enum StoryName: Hashable, Sendable {
    case story(String)
    case event(EventKey)

    init(_ event: some EventFields) {
        self = event.story.map(StoryName.story) ?? .event(event.key)
    }
}

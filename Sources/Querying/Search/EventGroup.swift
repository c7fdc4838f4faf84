public import EventModel

/// Events that analysis has singled out, one by one or by their story.
public struct EventGroup: Hashable, Sendable {
    public var keys: Set<EventKey>
    public var stories: Set<String>

    public init(keys: Set<EventKey> = [], stories: Set<String> = []) {
        self.keys = keys
        self.stories = stories
    }

    func contains(_ event: some EventFields) -> Bool {
        keys.contains(event.key) || !stories.isEmpty && event.story.map(stories.contains) ?? false
    }
}

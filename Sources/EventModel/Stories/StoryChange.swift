/// What is new about a story: who joins it, and who now stands behind it.
public struct StoryChange: Hashable, Sendable {
    /// The id of the story.
    public var story: String
    /// Events that belong to it from now on, wherever they were before.
    public var joining: [EventName]
    /// Who stands behind the story once they have joined.
    public var corroboration: Corroboration
    /// When this became known.
    public var at: Timestamp

    public init(story: String, joining: [EventName] = [], corroboration: Corroboration, at: Timestamp) {
        self.story = story
        self.joining = joining
        self.corroboration = corroboration
        self.at = at
    }
}

public import EventModel

/// A story opened for reading: who reported it, when and in what words.
public struct StoryWindow: Hashable, Sendable {
    /// The id of the story.
    public var id: String
    /// Its reports in the order in which they became known; nil until the archive has answered.
    public var rows: [EventRow]?
    /// Lines scrolled off the top.
    public var scroll = 0

    public init(id: String) {
        self.id = id
    }
}

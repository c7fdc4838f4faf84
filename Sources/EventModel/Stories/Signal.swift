/// A derived observation worth attention, with what it rests on.
public struct Signal: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Codable, Sendable {
        /// More stories than chance explains.
        case burst
        /// An act of a kind not seen before.
        case firstEver = "first-ever"
        /// An act of a kind not seen for half a year or longer.
        case firstSince = "first-since"
        /// Expected, its time is over, and nothing was seen.
        case dueNotSeen = "due-not-seen"
        /// The two voted against one another, or one vetoed alone.
        case split
        /// A line has left the range of its last half year.
        case lineMove = "line-move"
    }

    /// The same for the same observation, however often it is made.
    public var id: String
    public var kind: Kind
    /// When what it tells of began.
    public var at: Timestamp
    /// One sentence with the figures it rests on.
    public var words: String
    /// Empty where it is of the whole relation.
    public var dimensions: [RelationDimension]
    /// The events behind it, earliest first.
    public var evidence: [EventKey]

    public init(
        id: String, kind: Kind, at: Timestamp, words: String, dimensions: [RelationDimension] = [],
        evidence: [EventKey] = []
    ) {
        self.id = id
        self.kind = kind
        self.at = at
        self.words = words
        self.dimensions = dimensions
        self.evidence = evidence
    }
}

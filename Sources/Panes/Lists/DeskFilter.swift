public import EventModel
public import Querying

/// An expression that was understood, as the lists apply it.
public struct DeskFilter: Sendable {
    public let text: String
    /// When it was read: relative times in it count from then.
    public let readAt: Timestamp
    public let query: Query
    /// Whether what does not match is wanted.
    public var isInverse: Bool
    /// Whether the user has typed none, and only ignore rules are at work.
    var isBase = false

    public init(text: String, readAt: Timestamp, query: Query, isInverse: Bool = false) {
        self.text = text
        self.readAt = readAt
        self.query = query
        self.isInverse = isInverse
    }

    /// Whether it speaks of coders: then rows of others than our own count too.
    var asksForCoder: Bool { text.contains("coder:") }

    /// Whether an entry of the chronology, seen as a row, is shown.
    func admits(_ row: EventRow, marks: EventMarks) -> Bool {
        query.matches(row, marks: marks) != isInverse
    }
}

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

    public init(text: String, readAt: Timestamp, query: Query, isInverse: Bool = false) {
        self.text = text
        self.readAt = readAt
        self.query = query
        self.isInverse = isInverse
    }

    /// Whether the lists show the row. The inverse keeps to what concerns the dyad or its context.
    func admits(_ row: EventRow, marks: EventMarks) -> Bool {
        isInverse ? row.relevance != .none && !query.matches(row, marks: marks) : query.matches(row, marks: marks)
    }
}

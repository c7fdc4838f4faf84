public import EventModel

/// When what stands of a day became known.
public struct DayKnowledge: Hashable, Sendable {
    /// Days since 1970-01-01, in UTC.
    public var day: Int
    /// When the first of its events became known: before, the day was empty.
    public var firstKnownAt: Timestamp
    /// When the last thing about it became known: of its events, of others of their stories, of edits, corrections and
    /// those who stand behind. From then on the day was as it is.
    public var settledAt: Timestamp

    public init(day: Int, firstKnownAt: Timestamp, settledAt: Timestamp) {
        self.day = day
        self.firstKnownAt = firstKnownAt
        self.settledAt = settledAt
    }
}

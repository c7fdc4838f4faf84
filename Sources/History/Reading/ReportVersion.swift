public import EventModel

/// A report's text as it stood for a while in known time.
public struct ReportVersion: Hashable, Sendable {
    /// 1 for the first.
    public var number: Int
    public var title: String
    public var summary: String
    public var url: String?
    public var publishedAt: Timestamp?
    public var updatedAt: Timestamp?
    public var fetchedAt: Timestamp
    public var validFrom: Timestamp
    /// Nil for the version that stands.
    public var validTo: Timestamp?
    /// What it was read from, where a poll brought it.
    public var payload: PayloadRecord?
}

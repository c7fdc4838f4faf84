public import EventModel

/// A version of a report's text, with what is needed to code it anew.
public struct StoredText: Hashable, Sendable {
    public var key: EventKey
    public var version: Int
    /// With the text of this version and without its body, which coding does not read.
    public var report: Report
    public var knownAt: Timestamp
    public var knownBy: KnownBy
}

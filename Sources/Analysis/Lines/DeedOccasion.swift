public import EventModel

/// One thing that a count of deeds counted: a patrol, a meeting, a veto, a month of trade.
public struct DeedOccasion: Hashable, Sendable {
    /// Its days, since 1970-01-01 in UTC.
    public var days: ClosedRange<Int>
    /// What it was, and who says so.
    public var words: String
    /// Verified entries of the chronology that record it.
    public var entries: [String]
    /// Events that tell of it, earliest first, where they are known one by one.
    public var events: [EventKey] = []
    /// A filter that finds the events that tell of it; nil where there is none.
    public var filter: String?
}

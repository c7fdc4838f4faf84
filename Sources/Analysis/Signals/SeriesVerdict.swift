public import EventModel

/// A series of counts and what is to be said of it.
public struct SeriesVerdict: Hashable, Sendable {
    public var series: CountSeries
    public var verdict: BurstVerdict
    /// Events of the stories that make the burst, earliest first; empty without one.
    public var evidence: [EventKey]
}

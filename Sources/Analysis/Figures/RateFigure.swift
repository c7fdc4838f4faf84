public import EventModel

/// A rate as it stands: its newest value, how it moved, and the values before.
public struct RateFigure: Hashable, Sendable {
    public var series: Series
    /// ISO 8601 day of the newest value.
    public var period: String
    public var value: Double
    /// Against the value before, in per cent; nil where there is none.
    public var change: Double?
    /// The newest last.
    public var recent: [Double]

    /// How many values a sparkline shows.
    static let shown = 30

    /// Nil where the series has no value yet. `points` stand in the order of periods.
    init?(_ series: Series, points: [SeriesPoint]) {
        guard let last = points.last else { return nil }
        self.series = series
        period = last.period
        value = last.value
        let before = points.dropLast().last?.value
        change = before.flatMap { $0 == 0 ? nil : (last.value / $0 - 1) * 100 }
        recent = points.suffix(Self.shown).map(\.value)
    }
}

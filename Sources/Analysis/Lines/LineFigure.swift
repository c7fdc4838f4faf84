/// Where one line of one scope stands.
public struct LineFigure: Hashable, Sendable {
    public var line: RelationLine
    public var scope: LineScope
    public var fast: Double
    public var slow: Double
    /// From the 10th to the 90th percentile of resampled days.
    public var band: ClosedRange<Double>
    /// Stories that still count on the fast line.
    public var stories: Double
    public var standing: LineStanding
    public var trend: LineTrend
    /// Against the trailing 180 days, the same season of past years, and the base period.
    public var readings: [LineReading]
    /// The fast level of each of the last days, oldest first, for a sparkline.
    public var recent: [Double]

    public func reading(_ ground: LineReading.Ground) -> LineReading? { readings.first { $0.ground == ground } }
}

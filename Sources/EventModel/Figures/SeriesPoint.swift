/// One value of a series of figures, as somebody published it.
public struct SeriesPoint: Hashable, Codable, Sendable {
    /// Id of the series in the dossier, such as `cny-rub`.
    public var series: String
    /// ISO 8601 day, month or year that the value is of: `2026-11-24`, `2026-10`, `2026`.
    public var period: String
    public var value: Double
    /// `RUB`, `USD`, `t` …
    public var unit: String
    /// 0 for the first value published for this period, and one more with each change.
    public var revision: Int
    public var source: String
    public var knownAt: Timestamp
    public var knownBy: KnownBy

    public init(
        series: String, period: String, value: Double, unit: String, revision: Int = 0, source: String,
        knownAt: Timestamp, knownBy: KnownBy = .observed
    ) {
        self.series = series
        self.period = period
        self.value = value
        self.unit = unit
        self.revision = revision
        self.source = source
        self.knownAt = knownAt
        self.knownBy = knownBy
    }
}

/// How the figures of one series are found in what a source sends. What the format itself settles may be left out.
public struct SeriesReading: Hashable, Codable, Sendable {
    /// A column or member and the text that it must have.
    public struct Condition: Hashable, Codable, Sendable {
        public var field: String
        public var value: String

        public init(field: String, value: String) {
            self.field = field
            self.value = value
        }
    }

    public enum DecimalMark: String, CaseIterable, Codable, Sendable {
        case point, comma
    }

    /// Id of the series.
    public var series: String
    /// Which rows are meant, such as `CharCode` = `CNY`; all rows where it is empty.
    public var match: [Condition]
    /// JSON pointer (RFC 6901) to the array of rows; the whole document where it is nil.
    public var rows: String?
    /// Column of the period, or JSON pointer from the row.
    public var period: String?
    /// Column of the value, or JSON pointer from the row.
    public var value: String?
    /// The value is multiplied by it.
    public var scale: Double
    public var decimal: DecimalMark

    public init(
        series: String, match: [Condition] = [], rows: String? = nil, period: String? = nil, value: String? = nil,
        scale: Double = 1, decimal: DecimalMark = .point
    ) {
        self.series = series
        self.match = match
        self.rows = rows
        self.period = period
        self.value = value
        self.scale = scale
        self.decimal = decimal
    }
}

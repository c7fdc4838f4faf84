public import EventModel

/// What one side sells to the other, month by month, and which part of all its trade that is.
public struct TradeFlow: Hashable, Sendable {
    /// One month of a flow.
    public struct Month: Hashable, Sendable {
        /// ISO 8601 month.
        public var period: String
        public var value: Double
        /// Of the reporter's whole flow in that direction, 0…1; nil where the whole is not known.
        public var share: Double?
    }

    public var series: Series
    /// Code of the seller and of the buyer.
    public var from: String
    public var to: String
    /// The newest last.
    public var months: [Month]

    /// The newest month beside the same month of the year before, in per cent; nil where that is missing.
    public var yearlyChange: Double? {
        guard let last = months.last, let year = Int(last.period.prefix(4)) else { return nil }
        let before = months.first { $0.period == "\(year - 1)\(last.period.dropFirst(4))" }
        return before.flatMap { $0.value == 0 ? nil : (last.value / $0.value - 1) * 100 }
    }
}

import EventModel

/// Counts over the periods of a span of time, the empty ones included.
nonisolated struct Histogram {
    let period: CountPeriod
    /// Seconds east of UTC.
    private let offset: Int64
    private var counts: [String: Int] = [:]
    private var span: ClosedRange<Timestamp>?

    /// More bars than anybody reads.
    private static let limit = 100_000

    init(period: CountPeriod, offset: Int64) {
        self.period = period
        self.offset = offset
    }

    mutating func add(_ moment: Timestamp) {
        counts[period.label(of: moment, offset: offset), default: 0] += 1
        span = span.map { min($0.lowerBound, moment)...max($0.upperBound, moment) } ?? moment...moment
    }

    /// The oldest period first.
    var bars: [(label: String, count: Int)] {
        guard let span else { return [] }
        var bars: [(label: String, count: Int)] = []
        var moment = span.lowerBound
        let last = period.label(of: span.upperBound, offset: offset)
        while bars.count < Self.limit {
            let label = period.label(of: moment, offset: offset)
            bars.append((label, counts[label] ?? 0))
            if label == last { break }
            moment = period.next(after: moment, offset: offset)
        }
        return bars
    }

    /// A bar of at most `width` columns, in eighths of a column, in ASCII in whole ones; one that is not empty shows.
    static func bar(_ count: Int, highest: Int, width: Int, isAscii: Bool) -> String {
        guard count > 0, highest > 0, width > 0 else { return "" }
        if isAscii { return String(repeating: "#", count: max(1, count * width / highest)) }
        let eighths = max(1, Int(Double(count) / Double(highest) * Double(width * 8)))
        let rest = eighths % 8 == 0 ? "" : String(Array("▏▎▍▌▋▊▉")[eighths % 8 - 1])
        return String(repeating: "█", count: eighths / 8) + rest
    }
}

/// Story counts hour by hour, whole days, the last day perhaps still going on.
public struct HourCounts: Hashable, Sendable {
    /// Hours since 1970-01-01T00:00:00Z of the first count; a multiple of 24.
    public let firstHour: Int
    public private(set) var counts: [Int32]

    /// `counts` begin at the first hour of `firstDay`.
    public init(firstDay: Int, counts: [Int32]) {
        firstHour = firstDay * 24
        self.counts = counts
    }

    /// The sum of the `hours` hours that end with hour `last`.
    func sum(last: Int, hours: Int) -> Int {
        let end = min(counts.count, last - firstHour + 1)
        let start = max(0, end - hours)
        return start < end ? counts[start..<end].reduce(0) { $0 + Int($1) } : 0
    }

    /// Counts of whole days before hour `end`, oldest first; the days are those that end at `end`.
    func days(before end: Int) -> [Int] {
        let whole = (end - firstHour) / 24
        return (0..<max(0, whole)).map { place in
            let last = end - 1 - (whole - 1 - place) * 24
            return sum(last: last, hours: 24)
        }
    }

    /// The share of a day's stories that each hour of the day has, smoothed toward an even day; sums to 1.
    func profile(before end: Int) -> [Double] {
        var sums = Array(repeating: 0.0, count: 24)
        for place in 0..<max(0, min(counts.count, end - firstHour)) { sums[place % 24] += Double(counts[place]) }
        let total = sums.reduce(0, +)
        let even = max(1, total / 24 * 0.1)
        return sums.map { ($0 + even) / (total + even * 24) }
    }
}

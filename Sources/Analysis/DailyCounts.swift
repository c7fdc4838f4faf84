public import EventModel

/// How many events fell on each of the last days.
public struct DailyCounts: Hashable, Sendable {
    /// Oldest first; the last is today.
    public let counts: [Int]

    /// Counts the moments that fall on the `days` days ending with the day of `now`, in the zone `offset` seconds east
    /// of UTC. Moments after today or before the first day are left out.
    public init(times: some Sequence<Timestamp>, days: Int, now: Timestamp, offset: Int64 = 0) {
        var counts = Array(repeating: 0, count: max(0, days))
        let today = DayNumber.day(of: now, offset: offset)
        for time in times {
            let age = today - DayNumber.day(of: time, offset: offset)
            if age >= 0, age < counts.count { counts[counts.count - 1 - age] += 1 }
        }
        self.counts = counts
    }

    public var today: Int { counts.last ?? 0 }

    /// The sum of the last `days` days, today included.
    public func sum(lastDays days: Int) -> Int {
        counts.suffix(max(0, days)).reduce(0, +)
    }
}

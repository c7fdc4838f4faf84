public import EventModel

/// How many events fell on each of the last days.
public struct DailyCounts: Hashable, Sendable {
    /// Oldest first; the last is today.
    public private(set) var counts: [Int]
    /// The first moment that counts.
    public let start: Timestamp
    private let lastDay: Int
    private let offset: Int64

    /// No events yet on the `days` days that end with the day of `now`, in the zone `offset` seconds east of UTC.
    public init(days: Int, now: Timestamp, offset: Int64 = 0) {
        counts = Array(repeating: 0, count: max(0, days))
        lastDay = DayNumber.day(of: now, offset: offset)
        start = DayNumber.start(of: lastDay - counts.count + 1, offset: offset)
        self.offset = offset
    }

    /// Counts moments; those after today or before the first day are left out.
    public init(times: some Sequence<Timestamp>, days: Int, now: Timestamp, offset: Int64 = 0) {
        self.init(days: days, now: now, offset: offset)
        for time in times { add(time) }
    }

    /// Counts one moment on its day.
    public mutating func add(_ time: Timestamp) {
        guard time >= start else { return }
        let index = counts.count - 1 - (lastDay - DayNumber.day(of: time, offset: offset))
        if counts.indices.contains(index) { counts[index] += 1 }
    }

    public var today: Int { counts.last ?? 0 }

    /// The sum of the last `days` days, today included.
    public func sum(lastDays days: Int) -> Int {
        counts.suffix(max(0, days)).reduce(0, +)
    }
}

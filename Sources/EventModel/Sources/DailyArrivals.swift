/// How many items a source brought on each of the last fourteen days (UTC).
public struct DailyArrivals: Hashable, Codable, Sendable {
    public static let days = 14
    /// Days since 1970 of the last entry.
    private var lastDay: Int64
    /// One number a day, oldest first, the last one of `lastDay`.
    private var counts: [Int]

    public init() {
        lastDay = 0
        counts = Array(repeating: 0, count: Self.days)
    }

    /// Counts items by the day they were published, or by `now` where they carry no date; what is older than the window
    /// or dated in the future is not counted.
    public mutating func add(_ published: [Timestamp?], now: Timestamp) {
        let today = Self.day(now)
        counts = self.counts(until: now)
        lastDay = today
        for moment in published {
            let age = today - Self.day(moment ?? now)
            if (0..<Int64(Self.days)).contains(age) { counts[Self.days - 1 - Int(age)] += 1 }
        }
    }

    /// Fourteen numbers, oldest first, the last one of the day of `now`.
    public func counts(until now: Timestamp) -> [Int] {
        let shift = Int(clamping: max(0, min(Self.day(now).subtractingReportingOverflow(lastDay).partialValue, 14)))
        // What was read from a file may have any length.
        let known = Array((Array(repeating: 0, count: Self.days) + counts).suffix(Self.days))
        return Array(known.dropFirst(shift)) + Array(repeating: 0, count: shift)
    }

    private static func day(_ moment: Timestamp) -> Int64 {
        moment.seconds.floorDivided(by: 86_400)
    }
}

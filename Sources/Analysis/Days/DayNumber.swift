public import EventModel

/// Calendar days as numbers since 1970-01-01 in a display zone.
public enum DayNumber {
    /// The day of a moment, `offset` seconds east of UTC.
    public static func day(of moment: Timestamp, offset: Int64 = 0) -> Int {
        let seconds = moment.advanced(by: offset).seconds
        let quotient = seconds / 86_400
        return Int(seconds % 86_400 < 0 ? quotient - 1 : quotient)
    }

    /// The first moment of a day, `offset` seconds east of UTC.
    public static func start(of day: Int, offset: Int64 = 0) -> Timestamp {
        let (seconds, overflow) = Int64(day).multipliedReportingOverflow(by: 86_400)
        return Timestamp(seconds: overflow ? (day < 0 ? .min : .max) : seconds).advanced(by: -offset)
    }
}

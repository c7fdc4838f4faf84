import EventModel

/// The forms of ISO 8601 that are not simply year-month-day-time: basic, partial, ordinal and week dates.
enum ISODate {
    /// Nil for everything that begins otherwise than with a date of this family.
    static func timestamp(of text: String) -> Timestamp? {
        let upper = text.uppercased()
        let parts = upper.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let date = parts.first, date.utf8.count <= 10, let days = days(of: Array(date.utf8)) else { return nil }
        guard parts.count == 2 else { return moment(days, 0, 0) }
        guard let clock = ISOClock(Array(parts[1].utf8)) else { return nil }
        return moment(days, clock.seconds, clock.offset)
    }

    private static func moment(_ days: Int64, _ seconds: Int, _ offset: Int) -> Timestamp? {
        let moment = Timestamp(seconds: days * 86_400 + Int64(seconds - offset))
        let year = moment.civil().year
        return year >= 1900 && year <= 9999 ? moment : nil
    }

    private static func days(of date: [UInt8]) -> Int64? {
        let digits = date.filter(\.isDigit)
        let form = String(decoding: date.map { $0.isDigit ? UInt8(ascii: "9") : $0 }, as: UTF8.self)
        let numbers = digits.map { Int($0 - 0x30) }
        func number(_ start: Int, _ length: Int) -> Int {
            numbers[start..<start + length].reduce(0) { $0 * 10 + $1 }
        }
        switch form {
        case "9999": return day(number(0, 4), 1, 1)
        case "9999-99": return day(number(0, 4), number(4, 2), 1)
        case "9999-99-99", "99999999": return day(number(0, 4), number(4, 2), number(6, 2))
        case "99-99-99":
            return day(FeedDate.fullYear(number(0, 2), digits: 2), number(2, 2), number(4, 2))
        case "9999-999", "9999999": return ordinal(number(0, 4), number(4, 3))
        case "9999-W99": return week(number(0, 4), number(4, 2), 1)
        case "9999-W99-9", "9999W999": return week(number(0, 4), number(4, 2), number(6, 1))
        default: return nil
        }
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int64? {
        guard year >= 1900, CivilTime.isDate(year: year, month: month, day: day) else { return nil }
        return CivilTime.daysSince1970(year: year, month: month, day: day)
    }

    private static func ordinal(_ year: Int, _ dayOfYear: Int) -> Int64? {
        let length = CivilTime.isDate(year: year, month: 2, day: 29) ? 366 : 365
        guard year >= 1900, (1...length).contains(dayOfYear) else { return nil }
        return CivilTime.daysSince1970(year: year, month: 1, day: 1) + Int64(dayOfYear - 1)
    }

    /// Week 1 is the one with 4 January in it; weeks begin on Monday.
    private static func week(_ year: Int, _ week: Int, _ weekday: Int) -> Int64? {
        guard year >= 1900, (1...53).contains(week), (1...7).contains(weekday) else { return nil }
        let fourth = CivilTime.daysSince1970(year: year, month: 1, day: 4)
        let monday = fourth - (fourth + 3) % 7
        return monday + Int64((week - 1) * 7 + weekday - 1)
    }
}

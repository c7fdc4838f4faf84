public import EventModel

/// Times as people write them: `2026-11-22`, RFC 3339, `24h`, `30 min ago`, `yesterday`.
public enum WrittenTime {
    /// The moment, or nil when the text is no time. A length of time counts back from `now`; a date, a month or a year
    /// is its beginning, and like a time without a zone is of the zone `zoneOffset` seconds east of UTC.
    public static func moment(_ text: String, now: Timestamp, zoneOffset: Int64 = 0) -> Timestamp? {
        let text = text.lowercased()
        return named(text, now: now, zoneOffset: zoneOffset) ?? length(text).map { now.advanced(by: -$0) }
            ?? dated(text, zoneOffset: zoneOffset)
    }

    private static func named(_ text: String, now: Timestamp, zoneOffset: Int64) -> Timestamp? {
        let day: Int64
        switch text {
        case "now": return now
        case "today": day = 0
        case "yesterday": day = -1
        default: return nil
        }
        let local = now.civil(offset: zoneOffset)
        let days = CivilTime.daysSince1970(year: local.year, month: local.month, day: local.day)
        return Timestamp(seconds: (days + day) * 86_400 - zoneOffset)
    }

    /// Seconds of `24h`, `30 min`, `2 weeks ago`.
    private static func length(_ text: String) -> Int64? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let count = Int64(digits), !digits.isEmpty else { return nil }
        var words = text.dropFirst(digits.count).split(separator: " ")
        if words.last == "ago" { words.removeLast() }
        guard words.count == 1, let unit = seconds(of: words[0]) else { return nil }
        let (seconds, overflow) = count.multipliedReportingOverflow(by: unit)
        return overflow ? nil : seconds
    }

    private static func seconds(of unit: Substring) -> Int64? {
        switch unit {
        case "s", "sec", "second", "seconds": 1
        case "m", "min", "mins", "minute", "minutes": 60
        case "h", "hour", "hours": 3600
        case "d", "day", "days": 86_400
        case "w", "week", "weeks": 7 * 86_400
        case "mo", "month", "months": 30 * 86_400
        case "y", "year", "years": 365 * 86_400
        default: nil
        }
    }

    private static func dated(_ text: String, zoneOffset: Int64) -> Timestamp? {
        let whole =
            switch text.utf8.count {
            case 4: text + "-01-01"
            case 7: text + "-01"
            default: text
            }
        guard let moment = Timestamp(rfc3339: whole.uppercased()) else { return nil }
        return hasZone(whole) ? moment : moment.advanced(by: -zoneOffset)
    }

    /// Whether something behind the date says which zone a time is of.
    private static func hasZone(_ text: String) -> Bool {
        text.dropFirst(10).contains { $0 == "z" || $0 == "+" || $0 == "-" }
    }
}

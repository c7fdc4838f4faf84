import Analysis
import EventModel

/// Times as the screen writes them.
struct TimeText {
    let now: Timestamp
    /// Seconds east of UTC.
    let offset: Int64
    let glyphs: Glyphs

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// At most six columns: `15:28` today, `22 Nov` this year, `Nov’24` before. A moment that is not the publication's
    /// own begins with `~`.
    func short(_ moment: Timestamp, isPublished: Bool) -> String {
        let time = moment.civil(offset: offset)
        let today = now.civil(offset: offset)
        let month = Self.months[time.month - 1]
        let isToday = DayNumber.day(of: moment, offset: offset) == DayNumber.day(of: now, offset: offset)
        let isThisYear = time.year == today.year
        if isToday { return (isPublished ? "" : "~") + time.clockText }
        let year = Self.twoDigits(time.year)
        if isPublished {
            return isThisYear ? "\(Self.padded(time.day)) \(month)" : "\(month)\(glyphs.apostrophe)\(year)"
        }
        return isThisYear ? "~\(Self.padded(time.day))\(month)" : "~\(month)\(year)"
    }

    /// `2026-11-24 15:28`.
    func full(_ moment: Timestamp) -> String {
        let time = moment.civil(offset: offset)
        return "\(time.dateText) \(time.clockText)"
    }

    /// The date of a chronology entry in at most six columns, as exactly as it is known.
    func short(_ date: OccurredOn) -> String {
        guard let moment = date.moment else { return date.date }
        let time = moment.civil()
        if date.precision == .year { return String(time.year) }
        let isThisYear = time.year == now.civil(offset: offset).year
        let month = Self.months[time.month - 1]
        if date.precision == .day, isThisYear { return "\(Self.padded(time.day)) \(month)" }
        return "\(month)\(glyphs.apostrophe)\(Self.twoDigits(time.year))"
    }

    /// How long ago, in its largest unit: `now`, `5 min`, `3 h`, `12 d`, `8 y`.
    func age(_ moment: Timestamp) -> String {
        span(now.seconds(since: moment))
    }

    /// A length of time in its largest unit.
    func span(_ seconds: Int64) -> String {
        switch seconds {
        case ..<60: "now"
        case ..<3600: "\(seconds / 60) min"
        case ..<172_800: "\(seconds / 3600) h"
        case ..<63_072_000: "\(seconds / 86_400) d"
        default: "\(seconds / 31_557_600) y"
        }
    }

    /// How long until a moment: `due`, `in 12 min`.
    func until(_ moment: Timestamp) -> String {
        let seconds = moment.seconds(since: now)
        return seconds < 60 ? "due" : "in \(span(seconds))"
    }

    private static func padded(_ day: Int) -> String { day < 10 ? " \(day)" : String(day) }

    private static func twoDigits(_ year: Int) -> String {
        let rest = Int(year.magnitude % 100)
        return rest < 10 ? "0\(rest)" : String(rest)
    }
}

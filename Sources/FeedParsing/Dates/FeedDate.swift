import EventModel

/// Reads the dates of feeds: RFC 822 and its relatives, ISO 8601 and its relatives, and dates in words of many languages.
///
/// A time without zone counts as UTC. What cannot be read without guessing is nil, never the present.
enum FeedDate {
    /// The moment that `text` names; `language` (BCP 47) decides what an ambiguous zone means.
    static func timestamp(of text: String, language: String?) -> Timestamp? {
        if let fast = RFC822Date.timestamp(of: text) ?? fastISO(text) { return fast }
        if let fast = ISODate.timestamp(of: text) { return fast }
        if let packed = PackedDate.timestamp(of: text) { return packed }
        guard let tokens = DateToken.tokens(of: text) else { return nil }
        var reading = DateReading(tokens: tokens, language: language)
        return reading.timestamp()
    }

    private static func fastISO(_ text: String) -> Timestamp? {
        guard text.utf8.count >= 19, let moment = Timestamp(rfc3339: text), isPlausible(moment) else { return nil }
        return moment
    }

    /// The moment of a calendar date and time; nil where the calendar or the clock has no such thing.
    static func timestamp(
        year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, offset: Int = 0
    ) -> Timestamp? {
        guard CivilTime.isDate(year: year, month: month, day: day), (0...24).contains(hour), (0...59).contains(minute),
            (0...60).contains(second), hour < 24 || minute + second == 0, abs(offset) <= 18 * 3600
        else { return nil }
        let days = CivilTime.daysSince1970(year: year, month: month, day: day)
        let clock = Int64(hour * 3600 + minute * 60 + second - offset)
        let moment = Timestamp(seconds: days * 86_400 + clock)
        return isPlausible(moment) ? moment : nil
    }

    /// From 1900 to 9999: `0001-01-01` is a program's word for “none”.
    private static func isPlausible(_ moment: Timestamp) -> Bool {
        moment.seconds >= -2_208_988_800 && moment.seconds < 253_402_300_800
    }

    /// RFC 2822's rule for years of two digits: 00–49 are 2000–2049.
    static func fullYear(_ year: Int, digits: Int) -> Int {
        guard digits <= 2 else { return digits == 3 ? 1900 + year : year }
        return year < 50 ? 2000 + year : 1900 + year
    }
}

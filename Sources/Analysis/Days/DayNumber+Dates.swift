public import EventModel

extension DayNumber {
    /// The first day of a date of any precision; nil where it cannot be read.
    public static func day(of date: OccurredOn) -> Int? { day(ofText: date.date) }

    /// The first day of `2026-11-24`, `2026-11` or `2026`.
    public static func day(ofText text: String) -> Int? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...3).contains(parts.count), let year = parts[0], (1...9999).contains(year) else { return nil }
        let month = parts.count > 1 ? parts[1] : 1
        let day = parts.count > 2 ? parts[2] : 1
        guard let month, let day, CivilTime.isDate(year: year, month: month, day: day) else { return nil }
        return Int(CivilTime.daysSince1970(year: year, month: month, day: day))
    }

    /// `2026-11-24`.
    public static func text(_ day: Int) -> String { start(of: day).civil().dateText }
}

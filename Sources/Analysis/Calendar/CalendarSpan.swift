import EventModel

/// The days on which one occurrence of an expected event falls.
struct CalendarSpan: Hashable, Sendable {
    let days: ClosedRange<Int>

    /// Occurrences of an entry that touch the days of `range`, in order.
    static func spans(of entry: CalendarEntry, in range: ClosedRange<Int>) -> [CalendarSpan] {
        var spans = entry.dates.compactMap(span)
        if let rule = entry.rule {
            let years = year(of: range.lowerBound)...year(of: range.upperBound)
            // What is announced for a time stands in place of the rule's guess for it.
            let ruled = years.flatMap { Self.spans(of: rule, year: $0) }
            spans += ruled.filter { guess in !spans.contains { $0.isSameOccurrence(as: guess, rule) } }
        }
        return spans.filter { $0.days.overlaps(range) }.sorted { $0.days.lowerBound < $1.days.lowerBound }
    }

    private func isSameOccurrence(as guess: CalendarSpan, _ rule: CalendarEntry.Rule) -> Bool {
        let (own, other) = (Self.date(days.lowerBound), Self.date(guess.days.lowerBound))
        if case .yearly = rule { return own.year == other.year }
        return own.year == other.year && own.month == other.month
    }

    private static func span(_ date: OccurredOn) -> CalendarSpan? {
        guard let first = DayNumber.day(of: date) else { return nil }
        switch date.precision {
        case .day: return CalendarSpan(days: first...first)
        case .month: return CalendarSpan(days: first...first + lengthOfMonth(first) - 1)
        case .year: return CalendarSpan(days: first...first + 364)
        }
    }

    private static func spans(of rule: CalendarEntry.Rule, year: Int) -> [CalendarSpan] {
        switch rule {
        case .monthly(let from, let to): return (1...12).compactMap { span(year, $0, from, to) }
        case .months(let months, let from, let to): return months.compactMap { span(year, $0, from, to) }
        case .yearly(let from, let to):
            guard let first = DayNumber.day(ofText: "\(year)-\(from)"),
                let last = DayNumber.day(ofText: "\(year)-\(to)"),
                first <= last
            else { return [] }
            return [CalendarSpan(days: first...last)]
        }
    }

    private static func span(_ year: Int, _ month: Int, _ from: Int, _ to: Int) -> CalendarSpan? {
        guard (1...12).contains(month) else { return nil }
        let first = Int(CivilTime.daysSince1970(year: year, month: month, day: 1))
        let length = lengthOfMonth(first)
        guard (1...to).contains(from) else { return nil }
        return CalendarSpan(days: first + min(from, length) - 1...first + min(to, length) - 1)
    }

    private static func lengthOfMonth(_ first: Int) -> Int {
        let date = date(first)
        let next = date.month == 12 ? (date.year + 1, 1) : (date.year, date.month + 1)
        return Int(CivilTime.daysSince1970(year: next.0, month: next.1, day: 1)) - first
    }

    private static func date(_ day: Int) -> CivilTime { DayNumber.start(of: day).civil() }
    private static func year(of day: Int) -> Int { date(day).year }
}

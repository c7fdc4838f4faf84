import EventModel

extension Timestamp {
    /// The last second of the day, month or year that a period names (`2026-11-24`, `2026-10`, `2026`); nil for others.
    init?(endOf period: String) {
        let numbers = period.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        guard (1...3).contains(numbers.count), (1...9999).contains(numbers[0]) else { return nil }
        var (year, month, day) = (numbers[0], 1, 1)
        if numbers.count > 1 { month = numbers[1] }
        if numbers.count > 2 { day = numbers[2] }
        guard CivilTime.isDate(year: year, month: month, day: day) else { return nil }
        switch numbers.count {
        case 1: year += 1
        case 2: (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        default: break
        }
        let days = CivilTime.daysSince1970(year: year, month: month, day: day) + (numbers.count == 3 ? 1 : 0)
        self.init(seconds: days * 86_400 - 1)
    }
}

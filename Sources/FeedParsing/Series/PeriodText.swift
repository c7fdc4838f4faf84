import EventModel

/// Days, months and years as tables write them.
enum PeriodText {
    /// ISO 8601 of `2026-11-24`, `2026-11-24T10:00:00`, `20261124`, `24.11.2026`, `24/11/2026`, `2026-10`, `202610`,
    /// `2026/10` or `2026`; nil for anything else. A day first and the month second is meant where slashes part them.
    static func iso(_ text: String) -> String? {
        let text = text.trimmingWhiteSpace.prefix { $0 != "T" && $0 != " " }
        let parts = text.split(omittingEmptySubsequences: false) { "-./".contains($0) }
        guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }) else { return nil }
        switch parts.map(\.utf8.count) {
        case [8]: return day(parts[0].prefix(4), parts[0].dropFirst(4).prefix(2), parts[0].suffix(2))
        case [6]: return month(parts[0].prefix(4), parts[0].suffix(2))
        case [4]: return String(parts[0])
        case [4, 2], [4, 1]: return month(parts[0], parts[1])
        case [4, 2, 2], [4, 1, 1], [4, 2, 1], [4, 1, 2]: return day(parts[0], parts[1], parts[2])
        case [2, 2, 4], [1, 1, 4], [2, 1, 4], [1, 2, 4]: return day(parts[2], parts[1], parts[0])
        default: return nil
        }
    }

    private static func day(_ year: Substring, _ month: Substring, _ day: Substring) -> String? {
        guard let year = Int(year), let month = Int(month), let day = Int(day),
            CivilTime.isDate(year: year, month: month, day: day)
        else { return nil }
        let seconds = CivilTime.daysSince1970(year: year, month: month, day: day) * 86_400
        return Timestamp(seconds: seconds).civil().dateText
    }

    private static func month(_ year: Substring, _ month: Substring) -> String? {
        day(year, month, "01").map { String($0.prefix(7)) }
    }

    /// When a value of the period was surely known: a rate on its own day, a year when it is over, and a monthly flow
    /// when the month after it is over, since customs publish within that month.
    static func knownBy(_ period: String, monthly: Bool) -> Timestamp? {
        let parts = period.split(separator: "-").compactMap { Int($0) }
        guard let year = parts.first else { return nil }
        func start(_ year: Int, _ month: Int, _ day: Int) -> Timestamp {
            let overflow = (month - 1) / 12
            let days = CivilTime.daysSince1970(year: year + overflow, month: (month - 1) % 12 + 1, day: day)
            return Timestamp(seconds: days * 86_400)
        }
        switch parts.count {
        case 3: return start(year, parts[1], parts[2])
        case 2: return start(year, parts[1] + (monthly ? 2 : 1), 1)
        default: return start(year + 1, 1, 1)
        }
    }
}

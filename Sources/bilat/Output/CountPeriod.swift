import ArgumentParser
import EventModel

/// Spans of the calendar that events are counted over.
nonisolated enum CountPeriod: String, CaseIterable, ExpressibleByArgument, Sendable {
    case day, week, month, year

    /// `2026-11-24`, `2026-W48` (ISO 8601), `2026-11`, `2026`, in the zone `offset` seconds east of UTC.
    func label(of moment: Timestamp, offset: Int64) -> String {
        let civil = moment.civil(offset: offset)
        switch self {
        case .day: return civil.dateText
        case .week: return Self.week(of: moment, offset: offset)
        case .month: return String(civil.dateText.prefix(7))
        case .year: return String(civil.dateText.prefix(4))
        }
    }

    /// A moment in the period after the one of `moment`.
    func next(after moment: Timestamp, offset: Int64) -> Timestamp {
        let civil = moment.civil(offset: offset)
        let day = CivilTime.daysSince1970(year: civil.year, month: civil.month, day: civil.day)
        let next: Int64 =
            switch self {
            case .day: day + 1
            case .week: day + 7
            case .month:
                CivilTime.daysSince1970(
                    year: civil.month == 12 ? civil.year + 1 : civil.year, month: civil.month % 12 + 1, day: 1)
            case .year: CivilTime.daysSince1970(year: civil.year + 1, month: 1, day: 1)
            }
        return Timestamp(seconds: next * 86_400 - offset)
    }

    /// The week belongs to the year of its Thursday (ISO 8601).
    private static func week(of moment: Timestamp, offset: Int64) -> String {
        let civil = moment.civil(offset: offset)
        let thursday = moment.advanced(by: Int64(4 - (civil.weekday + 6) % 7 - 1) * 86_400).civil(offset: offset)
        let first = CivilTime.daysSince1970(year: thursday.year, month: 1, day: 1)
        let day = CivilTime.daysSince1970(year: thursday.year, month: thursday.month, day: thursday.day)
        let number = (day - first) / 7 + 1
        return "\(thursday.dateText.prefix(4))-W\(number < 10 ? "0" : "")\(number)"
    }
}

import EventModel

/// The days of a calendar year up to today, and those of the year before up to the same date.
struct YearToDate: Hashable, Sendable {
    let this: ClosedRange<Int>
    let last: ClosedRange<Int>

    init(today: Int) {
        let date = DayNumber.start(of: today).civil()
        let start = Int(CivilTime.daysSince1970(year: date.year, month: 1, day: 1))
        let before = Int(CivilTime.daysSince1970(year: date.year - 1, month: 1, day: 1))
        // 29 February has no like in the year before.
        let day = CivilTime.isDate(year: date.year - 1, month: date.month, day: date.day) ? date.day : 28
        this = start...max(start, today)
        last = before...Int(CivilTime.daysSince1970(year: date.year - 1, month: date.month, day: day))
    }
}

import EventModel
import GRDB

/// The days whose figures a batch has made stale.
struct StaleDays {
    private static let secondsPerDay: Int64 = 86_400
    private var days: Set<Int64> = []

    mutating func note(_ row: EventRow) {
        days.insert(Self.day(of: row.orderedAt))
    }

    mutating func note(_ day: Int64) {
        days.insert(day)
    }

    func save(to database: Database, number: Int64) throws {
        guard !days.isEmpty else { return }
        let insertion = try ArchiveStatement(
            database, "INSERT OR REPLACE INTO staleDays (day, number) VALUES (?, ?)")
        for day in days {
            insertion.bind(day, at: 1)
            insertion.bind(number, at: 2)
            try insertion.run()
        }
    }

    /// Days since 1970-01-01 in UTC.
    static func day(of moment: Timestamp) -> Int64 {
        let (day, rest) = moment.seconds.quotientAndRemainder(dividingBy: secondsPerDay)
        return rest < 0 ? day - 1 : day
    }
}

import EventModel
import GRDB

/// The days whose figures a batch has made stale.
struct StaleDays {
    private static let secondsPerDay: Int64 = 86_400
    private var days: Set<Int64> = []

    mutating func note(_ row: EventRow) {
        note(row.orderedAt)
    }

    mutating func note(_ moment: Timestamp) {
        days.insert(Self.day(of: moment))
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

    /// The first moment of a day; the greatest there is for days beyond it.
    static func start(of day: Int) -> Timestamp {
        let (seconds, overflow) = Int64(day).multipliedReportingOverflow(by: secondsPerDay)
        return Timestamp(seconds: overflow ? (day < 0 ? .min : .max) : seconds)
    }

    /// The day of a column, as SQL.
    static func day(of column: String) -> String {
        "(\(column) - (\(column) % 86400 + 86400) % 86400) / 86400"
    }

    /// Days since 1970-01-01 in UTC.
    static func day(of moment: Timestamp) -> Int64 {
        let (day, rest) = moment.seconds.quotientAndRemainder(dividingBy: secondsPerDay)
        return rest < 0 ? day - 1 : day
    }
}

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

    mutating func note(_ day: Int64) {
        days.insert(day)
    }

    func save(to database: Database, number: Int64) throws {
        guard !days.isEmpty else { return }
        // Figures of pruned days stay as they are: what they counted is gone.
        let first = try Self.firstWhole(in: database)
        let insertion = try ArchiveStatement(
            database, "INSERT OR REPLACE INTO staleDays (day, number) VALUES (?, ?)")
        for day in days where day >= first {
            insertion.bind(day, at: 1)
            insertion.bind(number, at: 2)
            try insertion.run()
        }
    }

    private static let prunedName = "pruned before"

    /// The first day of which no event was forgotten.
    private static func firstWhole(in database: Database) throws -> Int64 {
        let moment = try String.fetchOne(
            database, sql: "SELECT value FROM meta WHERE name = ?", arguments: [prunedName])
        return moment.flatMap { Int64($0) }.map { day(of: Timestamp(seconds: max($0, .min + 1) - 1)) + 1 } ?? .min
    }

    /// Days before `moment` keep their figures for good.
    static func freeze(before moment: Timestamp, in database: Database) throws {
        guard try day(of: Timestamp(seconds: moment.seconds - 1)) + 1 > firstWhole(in: database) else { return }
        try database.execute(
            sql: "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)",
            arguments: [prunedName, "\(moment.seconds)"])
    }

    /// Days since 1970-01-01 in UTC.
    static func day(of moment: Timestamp) -> Int64 {
        let (day, rest) = moment.seconds.quotientAndRemainder(dividingBy: secondsPerDay)
        return rest < 0 ? day - 1 : day
    }
}

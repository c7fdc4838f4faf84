import EventModel
import GRDB

/// The table `dayKnowledge`, and how what stands in it is found out.
struct DayKnowledgeTable {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func all() throws -> [DayKnowledge] {
        try read(
            ArchiveStatement(database, "SELECT day, firstKnownAt, settledAt FROM dayKnowledge ORDER BY day"))
    }

    /// Finds out what is known of days, and keeps it; a day of which there was never an event has no row.
    func save(days: Set<Int>) throws {
        let deletion = try ArchiveStatement(database, "DELETE FROM dayKnowledge WHERE day = ?")
        for day in days {
            deletion.bind(day, at: 1)
            try deletion.run()
        }
        let insertion = try ArchiveStatement(database, "INSERT INTO dayKnowledge VALUES (?, ?, ?)")
        for range in days.runs {
            for known in try found(range) {
                insertion.bind(known.day, at: 1)
                insertion.bind(known.firstKnownAt.seconds, at: 2)
                insertion.bind(known.settledAt.seconds, at: 3)
                try insertion.run()
            }
        }
    }

    /// What the rows of these days say, those that stood once too, and those of every story they were ever in.
    func found(_ days: ClosedRange<Int>) throws -> [DayKnowledge] {
        let query = try ArchiveStatement(database, Self.sql)
        query.bind(StaleDays.start(of: days.lowerBound).seconds, at: 1)
        query.bind(StaleDays.start(of: days.upperBound + 1).seconds, at: 2)
        return try read(query)
    }

    private func read(_ query: ArchiveStatement) throws -> [DayKnowledge] {
        defer { query.reset() }
        var days: [DayKnowledge] = []
        while try query.step() {
            days.append(
                DayKnowledge(
                    day: Int(query.integer(0)), firstKnownAt: Timestamp(seconds: query.integer(1)),
                    settledAt: Timestamp(seconds: query.integer(2))))
        }
        return days
    }

    /// Of a row: when it began to stand, and when that last changed. A row that only another coder replaced does not count,
    /// because *as of* is read with the coder of today.
    private static let began = "COALESCE(r.knownFrom, r.validFrom)"
    private static let changed = """
        max(\(began), r.knownAt, r.orderedAt,
            COALESCE(CASE WHEN r.knownFrom IS NULL THEN r.validTo ELSE r.knownTo END, \(Int64.min)))
        """

    private static let sql = """
        WITH own AS MATERIALIZED (
            SELECT \(StaleDays.day(of: "r.orderedAt")) AS day, r.storyNumber AS story, min(\(began)) AS first,
                max(\(changed)) AS last
            FROM rows r
            WHERE r.isIgnored IN (0, 1) AND r.orderedAt >= ?1 AND r.orderedAt < ?2 AND r.recodedBy IS NULL
            GROUP BY 1, 2)
        SELECT day, min(first), max(max(last,
            COALESCE((SELECT max(\(changed)) FROM rows r WHERE r.storyNumber = own.story AND r.recodedBy IS NULL), last),
            COALESCE((SELECT max(validFrom) FROM storyStates WHERE story = own.story), last)))
        FROM own GROUP BY day ORDER BY day
        """
}

import EventModel
import GRDB

/// When days became known: how that is found out, and the records that keep it.
struct DayKnowledgeTable {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// What is kept, in the order of days.
    func all() throws -> [DayKnowledge] {
        let query = try ArchiveStatement(database, "SELECT day, content FROM dayRecords WHERE part = ? ORDER BY day")
        defer { query.reset() }
        query.bind(DayRecord.Part.knowledge.rawValue, at: 1)
        var days: [DayKnowledge] = []
        while try query.step() {
            let moments = query.text(1).split(separator: " ").compactMap { Int64($0) }.map(Timestamp.init)
            // Of a day that never had an event nothing is known.
            guard let first = moments.first, let last = moments.last else { continue }
            days.append(DayKnowledge(day: Int(query.integer(0)), firstKnownAt: first, settledAt: last))
        }
        return days
    }

    /// Finds out what is known of days: a record for each, empty where there was never an event.
    func records(of days: Set<Int>) throws -> [DayRecord] {
        var found: [Int: DayKnowledge] = [:]
        for range in days.runs { for known in try self.found(range) { found[known.day] = known } }
        return days.sorted().map { day in
            let words = found[day].map { "\($0.firstKnownAt.seconds) \($0.settledAt.seconds)" } ?? ""
            return DayRecord(part: .knowledge, day: day, content: Array(words.utf8))
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
            GROUP BY 1, 2),
        told AS MATERIALIZED (
            SELECT story, max(
                COALESCE((SELECT max(\(changed)) FROM rows r WHERE r.storyNumber = s.story AND r.recodedBy IS NULL),
                    \(Int64.min)),
                COALESCE((SELECT validFrom FROM storyStates WHERE story = s.story ORDER BY number DESC LIMIT 1),
                    \(Int64.min))) AS last
            FROM (SELECT DISTINCT story FROM own WHERE story IS NOT NULL) s)
        SELECT day, min(first), max(max(own.last, COALESCE(told.last, own.last)))
        FROM own LEFT JOIN told ON told.story = own.story GROUP BY day ORDER BY day
        """
}

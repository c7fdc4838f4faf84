import GRDB

/// Figures by day, kept so that years open at once. What they mean is Analysis' affair; the archive says which days have
/// to be reckoned anew.
extension History {
    /// Days (since 1970-01-01, UTC) whose events have changed since their figures were kept, newest first.
    public func staleDays(limit: Int = .max) throws(HistoryError) -> [StaleDay] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT day, number FROM staleDays ORDER BY day DESC LIMIT ?", arguments: [limit]
            ).map { StaleDay(day: $0[0], mark: ChangeMark(number: $0[1])) }
        }
    }

    /// By what rule the kept records were reckoned; nil before any was.
    public func recordRule() throws(HistoryError) -> String? {
        try read { try Self.recordRule($0) }
    }

    /// Forgets records, when they were reckoned by another rule: every day is stale then, but for those of which events
    /// were forgotten.
    public func beginRecords(rule: String) throws(HistoryError) {
        try write { database in
            guard try Self.recordRule(database) != rule else { return }
            let first = try StaleDays.firstWhole(in: database)
            let day = StaleDays.day(of: "orderedAt")
            try database.execute(sql: "DELETE FROM dayRecords WHERE day >= ?", arguments: [first])
            try database.execute(sql: "DELETE FROM dayKnowledge WHERE day >= ?", arguments: [first])
            try database.execute(
                sql: "INSERT OR IGNORE INTO staleDays SELECT DISTINCT \(day), 0 FROM rows WHERE \(day) >= ?",
                arguments: [first])
            try database.execute(
                sql: "INSERT OR REPLACE INTO meta (name, value) VALUES ('recordRule', ?)", arguments: [rule])
        }
    }

    /// Keeps records in place of what was kept, and settles days; one stays stale when events came meanwhile. Answers their
    /// number; nil where nothing was kept because another process has begun anew under another rule.
    public func keep(
        _ records: [DayRecord], settling days: [StaleDay], rule: String
    ) throws(HistoryError) -> Int64? {
        try write { database in
            guard try Self.recordRule(database) == rule else { return nil }
            let insertion = try ArchiveStatement(
                database, "INSERT OR REPLACE INTO dayRecords (part, day, number, content) VALUES (?, ?, ?, ?)")
            let number = try Self.lastRecord(database) + 1
            for record in records {
                insertion.bind(record.part.rawValue, at: 1)
                insertion.bind(record.day, at: 2)
                insertion.bind(number, at: 3)
                insertion.bind(blob: record.content, at: 4)
                try insertion.run()
            }
            try DayKnowledgeTable(database).save(days: Set(records.map(\.day)))
            for stale in days {
                try database.execute(
                    sql: "DELETE FROM staleDays WHERE day = ? AND number <= ?",
                    arguments: [stale.day, stale.mark.number])
            }
            return number
        }
    }

    /// The records of a part that were kept after `number`, of days from `first` to `end`, in the order of days; and the
    /// number to go on from.
    public func dayRecords(
        _ part: DayRecord.Part, from first: Int = .min, through end: Int = .max, after number: Int64 = 0
    ) throws(HistoryError) -> (records: [DayRecord], last: Int64) {
        try read { database in
            let last = try Self.lastRecord(database)
            guard last > number else { return ([], last) }
            let query = try ArchiveStatement(
                database,
                """
                SELECT day, content FROM dayRecords \(number > 0 ? "INDEXED BY dayRecordsByNumber" : "")
                WHERE part = ? AND day >= ? AND number > ? AND day <= ? ORDER BY part, day
                """)
            defer { query.reset() }
            query.bind(part.rawValue, at: 1)
            query.bind(first, at: 2)
            query.bind(number, at: 3)
            query.bind(end, at: 4)
            var records: [DayRecord] = []
            while try query.step() {
                records.append(DayRecord(part: part, day: Int(query.integer(0)), content: query.bytes(1)))
            }
            return (records, last)
        }
    }

    /// The first day of which no event was forgotten: what is kept of those before stays as it is.
    public func firstWholeDay() throws(HistoryError) -> Int {
        try read { Int(try StaleDays.firstWhole(in: $0)) }
    }

    private static func recordRule(_ database: Database) throws -> String? {
        try String.fetchOne(database, sql: "SELECT value FROM meta WHERE name = 'recordRule'")
    }

    private static func lastRecord(_ database: Database) throws -> Int64 {
        try Int64.fetchOne(database, sql: "SELECT max(number) FROM dayRecords") ?? 0
    }
}

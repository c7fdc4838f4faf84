public import EventModel
import GRDB

/// Figures by day, kept so that years open at once. What they mean is Analysis' affair; the archive says which days it
/// has to reckon anew.
extension History {
    /// Days (since 1970-01-01, UTC) whose events have changed since their figures were kept, newest first.
    public func staleDays(limit: Int = .max) throws(HistoryError) -> [StaleDay] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT day, number FROM staleDays ORDER BY day DESC LIMIT ?", arguments: [limit]
            ).map { StaleDay(day: $0[0], mark: ChangeMark(number: $0[1])) }
        }
    }

    /// Keeps all figures of a day in place of what was kept; the day stays stale when events came meanwhile.
    public func keep(_ aggregates: [DailyAggregate], of day: StaleDay) throws(HistoryError) {
        try keep([(day, aggregates)])
    }

    /// Keeps the figures of many days in one transaction.
    public func keep(_ days: [(day: StaleDay, aggregates: [DailyAggregate])]) throws(HistoryError) {
        try write { database in
            let insertion = try ArchiveStatement(
                database, "INSERT OR REPLACE INTO aggregates (day, kind, name, value) VALUES (?, ?, ?, ?)")
            for (stale, aggregates) in days {
                try database.execute(sql: "DELETE FROM aggregates WHERE day = ?", arguments: [stale.day])
                for aggregate in aggregates where aggregate.value.isFinite {
                    insertion.bind(stale.day, at: 1)
                    insertion.bind(aggregate.kind, at: 2)
                    insertion.bind(aggregate.name, at: 3)
                    insertion.bind(aggregate.value, at: 4)
                    try insertion.run()
                }
                try database.execute(
                    sql: "DELETE FROM staleDays WHERE day = ? AND number <= ?",
                    arguments: [stale.day, stale.mark.number])
            }
        }
    }

    /// Kept figures of days from `first` to `last`, by day, kind and name; of one kind, or of all.
    public func aggregates(
        from first: Int, to last: Int, kind: String? = nil
    ) throws(HistoryError) -> [DailyAggregate] {
        try read { database in
            let query = try ArchiveStatement(
                database,
                """
                SELECT day, kind, name, value FROM aggregates
                WHERE day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR kind = ?3) ORDER BY day, kind, name
                """)
            defer { query.reset() }
            query.bind(first, at: 1)
            query.bind(last, at: 2)
            query.bind(kind, at: 3)
            var aggregates: [DailyAggregate] = []
            while try query.step() {
                aggregates.append(
                    DailyAggregate(
                        day: Int(query.integer(0)), kind: query.text(1), name: query.text(2),
                        value: query.optionalDouble(3) ?? 0))
            }
            return aggregates
        }
    }

    /// The relevant rows whose moment of order lies in a day, oldest first, as they now stand.
    public func rows(ofDay day: Int) throws(HistoryError) -> [EventRow] {
        try read { database in
            let start = Timestamp(seconds: Int64(day) * 86_400)
            let query = try RowRange(
                from: start, to: start.advanced(by: 86_400), includesIgnored: false
            ).statement(database)
            return try Self.rows(of: query, database: database).reversed()
        }
    }
}

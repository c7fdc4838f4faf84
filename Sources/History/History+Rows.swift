public import EventModel
import GRDB

extension History {
    /// The newest commit, so that a reader can load rows up to it and later ask what came after.
    public func lastChange() throws(HistoryError) -> ChangeMark {
        try read { ChangeMark(number: try Int64.fetchOne($0, sql: "SELECT max(number) FROM rows") ?? 0) }
    }

    /// Relevant rows newest first as they stood at `mark`, at most `limit`, beginning behind `place`.
    ///
    /// Page by page this is one consistent view, even while a collector writes.
    public func rows(
        newest limit: Int, upTo mark: ChangeMark, before place: RowPlace? = nil
    ) throws(HistoryError) -> [EventRow] {
        try read { database in
            let query = try ArchiveStatement(
                database,
                """
                SELECT \(RowReader.columns) FROM rows r
                WHERE isIgnored = 0 AND (orderedAt, key) < (?, ?) AND number <= ?
                    AND (successor IS NULL OR successor > ?)
                ORDER BY isIgnored DESC, orderedAt DESC, key DESC LIMIT ?
                """)
            query.bind(place?.orderedAt.seconds ?? .max, at: 1)
            query.bind(place?.key.number ?? .max, at: 2)
            query.bind(mark.number, at: 3)
            query.bind(mark.number, at: 4)
            query.bind(limit, at: 5)
            return try Self.rows(of: query, database: database)
        }
    }

    /// What other processes committed after `mark`, in the order of commits, each event once as it now stands.
    public func changes(after mark: ChangeMark) throws(HistoryError) -> Changes {
        try read { database in
            let newest = try Int64.fetchOne(database, sql: "SELECT max(number) FROM rows") ?? 0
            return Changes(
                fresh: try Self.rowsAfter(mark, whereSeen: false, database: database),
                revised: try Self.rowsAfter(mark, whereSeen: true, database: database),
                mark: ChangeMark(number: max(newest, mark.number)))
        }
    }

    /// SQLite's count of commits by other connections: when it moved, ask for `changes`. Costs microseconds.
    public func dataVersion() throws(HistoryError) -> Int {
        do {
            return try database.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
        } catch {
            throw HistoryError(error, path: path, isWriting: false)
        }
    }

    private static func rowsAfter(
        _ mark: ChangeMark, whereSeen: Bool, database: Database
    ) throws -> [EventRow] {
        let query = try ArchiveStatement(
            database,
            """
            SELECT \(RowReader.columns) FROM rows r WHERE r.number > ? AND r.successor IS NULL
                AND (? OR r.isIgnored = 0)
                AND ? = EXISTS (SELECT 1 FROM rows p WHERE p.key = r.key AND p.number <= ? AND p.successor > ?
                    AND p.isIgnored = 0)
            ORDER BY r.number
            """)
        query.bind(mark.number, at: 1)
        query.bind(whereSeen ? 1 : 0, at: 2)
        query.bind(whereSeen ? 1 : 0, at: 3)
        query.bind(mark.number, at: 4)
        query.bind(mark.number, at: 5)
        return try rows(of: query, database: database)
    }

    static func rows(of query: ArchiveStatement, database: Database) throws -> [EventRow] {
        defer { query.reset() }
        var reader = RowReader(names: try NameBook(database))
        var rows: [EventRow] = []
        while try query.step() { rows.append(reader.row(query)) }
        return rows
    }
}

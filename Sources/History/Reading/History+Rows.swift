public import EventModel
import GRDB

extension History {
    /// The newest commit, so that a reader can load rows up to it and later ask what came after.
    public func lastChange() throws(HistoryError) -> ChangeMark {
        try read { ChangeMark(number: try RowStore.lastNumber($0)) }
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
                SELECT \(RowReader.columns) FROM \(RowReader.tables)
                WHERE r.isIgnored = 0 AND (r.orderedAt, r.key) < (?, ?) AND r.number <= ?
                    AND (r.successor IS NULL OR r.successor > ?)
                ORDER BY r.isIgnored DESC, r.orderedAt DESC, r.key DESC LIMIT ?
                """)
            query.bind(place?.orderedAt.seconds ?? .max, at: 1)
            query.bind(place?.key.number ?? .max, at: 2)
            query.bind(mark.number, at: 3)
            query.bind(mark.number, at: 4)
            query.bind(limit, at: 5)
            return try Self.rows(of: query, database: database)
        }
    }

    /// Relevant rows newest first as they were known at a moment, at most `limit`, beginning behind `place`.
    ///
    /// Nothing that became known later shows: texts, stories, who stood behind them, and corrections are those of then.
    /// Imported rows count as known from their publication on; `observedOnly` leaves them out.
    public func rows(
        asOf moment: Timestamp, coding: CodingView = .current, observedOnly: Bool = false, newest limit: Int = .max,
        before place: RowPlace? = nil
    ) throws(HistoryError) -> [EventRow] {
        let validity = Validity(asOf: moment, coding: coding, observedOnly: observedOnly)
        return try read { database in
            let query = try ArchiveStatement(
                database,
                """
                SELECT \(RowReader.columns(of: validity)) FROM \(RowReader.tables)
                WHERE r.isIgnored = 0 AND (r.orderedAt, r.key) < (?1, ?2) AND \(validity.condition)
                ORDER BY r.isIgnored DESC, r.orderedAt DESC, r.key DESC LIMIT ?4
                """)
            query.bind(place?.orderedAt.seconds ?? .max, at: 1)
            query.bind(place?.key.number ?? .max, at: 2)
            validity.bind(to: query)
            query.bind(limit, at: 4)
            return try Self.rows(of: query, database: database)
        }
    }

    /// How many relevant rows of a moment are known by their publication time alone, for a screen to say so.
    public func reconstructedCount(asOf moment: Timestamp? = nil) throws(HistoryError) -> Int {
        let validity = Validity(asOf: moment)
        return try read { database in
            let query = try ArchiveStatement(
                database,
                """
                SELECT count(*) FROM rows r WHERE ?1 IS NULL AND ?2 IS NULL AND r.isIgnored = 0
                    AND r.isReconstructed = 1 AND \(validity.condition)
                """)
            defer { query.reset() }
            validity.bind(to: query)
            return try query.step() ? Int(query.integer(0)) : 0
        }
    }

    /// What other processes committed after `mark`, in the order of commits, each event once as it now stands.
    public func changes(after mark: ChangeMark) throws(HistoryError) -> Changes {
        try read { database in
            let newest = try RowStore.lastNumber(database)
            return Changes(
                fresh: try Self.rowsAfter(mark, whereSeen: false, database: database),
                revised: try Self.rowsAfter(mark, whereSeen: true, database: database)
                    + Self.rowsOfStoriesChanged(after: mark, database: database),
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
            SELECT \(RowReader.columns) FROM \(RowReader.tables) WHERE r.number > ? AND r.successor IS NULL
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

    /// Rows that a reader at the mark had, of stories behind which somebody else stands since.
    private static func rowsOfStoriesChanged(after mark: ChangeMark, database: Database) throws -> [EventRow] {
        let query = try ArchiveStatement(
            database,
            """
            SELECT \(RowReader.columns) FROM \(RowReader.tables)
            WHERE r.storyNumber IN (SELECT story FROM storyStates WHERE number > ?1) AND r.number <= ?1
                AND r.successor IS NULL AND r.isIgnored = 0
            ORDER BY r.number
            """)
        query.bind(mark.number, at: 1)
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

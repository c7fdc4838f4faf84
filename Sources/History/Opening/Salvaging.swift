import GRDB

/// Copies from a damaged archive what can still be read into a new one.
struct Salvaging {
    /// Keys tried at once; where a page cannot be read the range is halved down to the single key.
    private static let blockSize: Int64 = 1024
    /// Ranges that may fail in a table before the rest of it is given up: a lost root would cost two tries a key.
    private static let failureLimit = 4000

    /// Tables in the order of what they refer to, with the column by whose ranges they are read.
    private static let tables = [
        (name: "names", key: "number"), (name: "payloads", key: "number"), (name: "reports", key: "key"),
        (name: "reportVersions", key: "key"), (name: "codings", key: "number"), (name: "rows", key: "number"),
        (name: "bodies", key: "number"), (name: "stories", key: "number"), (name: "storyStates", key: "number"),
        (name: "seriesPoints", key: "number"), (name: "votes", key: "number"), (name: "corrections", key: "number"),
        (name: "notes", key: "number"), (name: "alerts", key: "number"), (name: "caughtUp", key: "number"),
        (name: "stars", key: "key"), (name: "tags", key: "key"), (name: "collections", key: "number"),
        (name: "collectionMembers", key: "key"),
    ]
    /// Small ones that are read whole or not at all.
    private static let smallTables = ["meta", "sourceStates", "sourceDays", "sourceSwitches", "imports"]

    private let database: Database

    /// Salvages from the file at `path`, and returns how many events it got.
    static func salvage(from path: String, into writer: any DatabaseWriter) throws -> Int {
        try writer.writeWithoutTransaction { database in
            // The damaged file stays, so that nothing hangs on each step of the copy being synced.
            try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA synchronous = NORMAL")
            defer { try? database.execute(sql: "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL") }
            try database.execute(sql: "ATTACH DATABASE ? AS damaged", arguments: [path])
            defer { try? database.execute(sql: "DETACH DATABASE damaged") }
            // Without a transaction around it all: after one failed statement SQLite refuses every other write in it.
            try Salvaging(database: database).copyAll()
            return try Int.fetchOne(database, sql: "SELECT count(*) FROM reports") ?? 0
        }
    }

    private func copyAll() throws {
        for table in Self.tables { try copy(table.name, by: table.key) }
        for table in Self.smallTables {
            guard let columns = columns(of: table) else { continue }
            try? database.execute(
                sql: "INSERT OR IGNORE INTO main.\(table) (\(columns)) SELECT \(columns) FROM damaged.\(table)")
        }
        try dropWhatLostItsOther()
    }

    private func copy(_ table: String, by key: String) throws {
        guard let columns = columns(of: table) else { return }
        // Read along the right edge of the tree alone; where even that is gone there is no end to count to.
        guard let last = try? Int64.fetchOne(database, sql: "SELECT max(\(key)) FROM damaged.\(table)") else { return }
        let copying = try database.makeStatement(
            sql: """
                INSERT OR IGNORE INTO main.\(table) (\(columns))
                SELECT \(columns) FROM damaged.\(table) WHERE \(key) >= ? AND \(key) < ?
                """)
        var failures = 0
        var ranges = [Range<Int64>]()
        var start: Int64 = 0
        while start <= min(last, .max - Self.blockSize), failures < Self.failureLimit {
            ranges = [start..<start + Self.blockSize]
            while let range = ranges.popLast(), failures < Self.failureLimit {
                do {
                    try copying.execute(arguments: [range.lowerBound, range.upperBound])
                } catch {
                    failures += 1
                    ranges += Self.halves(of: range)
                }
            }
            start += Self.blockSize
        }
    }

    /// The columns of a table in the damaged file, which may be of an older schema; nil where it has no such table.
    private func columns(of table: String) -> String? {
        let names = try? String.fetchAll(
            database, sql: "SELECT name FROM pragma_table_info(?, 'damaged')", arguments: [table])
        guard let names, !names.isEmpty else { return nil }
        return names.joined(separator: ", ")
    }

    private static func halves(of range: Range<Int64>) -> [Range<Int64>] {
        guard range.count > 1 else { return [] }
        let middle = range.lowerBound + (range.upperBound - range.lowerBound) / 2
        return [middle..<range.upperBound, range.lowerBound..<middle]
    }

    /// What stands on an event goes with it.
    private var keyedSQL: String {
        ["stars", "bodies", "corrections", "notes", "tags", "collectionMembers"]
            .map { "DELETE FROM \($0) WHERE key NOT IN (SELECT key FROM reports);" }.joined(separator: "\n")
    }

    /// An event is whole or gone; where its newest coding is gone the one before stands again.
    private func dropWhatLostItsOther() throws {
        try database.execute(
            sql: """
                DELETE FROM codings WHERE NOT json_valid(record)
                    OR (key, version) NOT IN (SELECT key, version FROM reportVersions);
                DELETE FROM rows WHERE COALESCE(coding, number) NOT IN (SELECT number FROM codings)
                    OR key NOT IN (SELECT key FROM reports) OR source NOT IN (SELECT number FROM names)
                    OR relevance NOT IN (SELECT number FROM names) OR side NOT IN (SELECT number FROM names);
                UPDATE rows SET successor = NULL, validTo = NULL, knownTo = NULL
                    WHERE successor NOT IN (SELECT number FROM rows);
                UPDATE rows SET recodedBy = NULL WHERE recodedBy NOT IN (SELECT number FROM rows);
                UPDATE rows SET storyNumber = NULL WHERE storyNumber NOT IN (SELECT number FROM stories);
                DELETE FROM codings WHERE number NOT IN (SELECT COALESCE(coding, number) FROM rows);
                DELETE FROM reports WHERE key NOT IN (SELECT key FROM rows);
                DELETE FROM reportVersions WHERE key NOT IN (SELECT key FROM reports);
                UPDATE reportVersions SET payload = NULL WHERE payload NOT IN (SELECT number FROM payloads);
                DELETE FROM storyStates WHERE story NOT IN (SELECT number FROM stories);
                \(keyedSQL)
                INSERT OR IGNORE INTO staleDays SELECT DISTINCT (orderedAt - (orderedAt % 86400 + 86400) % 86400) / 86400, 0
                    FROM rows;
                """)
    }
}

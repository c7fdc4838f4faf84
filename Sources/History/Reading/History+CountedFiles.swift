import EventModel
import GRDB

extension History {
    /// Files of another coder's rows, with how many each had and how many were left out, newest first.
    public func countedFiles(limit: Int) throws(HistoryError) -> [PayloadRecord] {
        try read { database in
            let query = try ArchiveStatement(
                database,
                """
                SELECT source, url, fetchedAt, contentType, byteCount, digest, rowsRead, rowsOutside FROM payloads
                WHERE rowsRead IS NOT NULL ORDER BY number DESC LIMIT ?
                """)
            defer { query.reset() }
            query.bind(limit, at: 1)
            var files: [PayloadRecord] = []
            while try query.step() { files.append(Self.countedFile(query)) }
            return files
        }
    }

    private static func countedFile(_ row: ArchiveStatement) -> PayloadRecord {
        var file = PayloadRecord(
            source: row.text(0), url: row.text(1), fetchedAt: Timestamp(seconds: row.integer(2)),
            contentType: row.optionalText(3), byteCount: Int(row.integer(4)), digest: row.text(5))
        (file.rowsRead, file.rowsOutside) = (Int(row.integer(6)), Int(row.integer(7)))
        return file
    }
}

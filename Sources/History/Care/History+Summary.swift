import EventModel
import GRDB

extension History {
    /// Counts what the archive holds; reads indexes, some tenths of a second for a million events.
    public func summary() throws(HistoryError) -> ArchiveSummary {
        try read { database in
            func count(_ sql: String) throws -> Int {
                try Int.fetchOne(database, sql: "SELECT count(*) FROM \(sql)") ?? 0
            }
            func number(_ sql: String) throws -> Int64? { try Int64.fetchOne(database, sql: sql) }
            let pageSize = try number("PRAGMA page_size") ?? 0
            return ArchiveSummary(
                schema: try ArchiveSchema.number(of: database) ?? "",
                fileBytes: pageSize * (try number("PRAGMA page_count") ?? 0),
                logBytes: FileSize(path: path + "-wal").bytes,
                freeBytes: pageSize * (try number("PRAGMA freelist_count") ?? 0),
                relevant: try count("rows WHERE isIgnored = 0 AND successor IS NULL"),
                ignored: try count("rows WHERE isIgnored = 1 AND successor IS NULL"),
                versions: try count("reportVersions"), codings: try count("codings"), bodies: try count("bodies"),
                stories: try count("stories"), seriesPoints: try count("seriesPoints"), votes: try count("votes"),
                countedFiles: try count("payloads WHERE rowsRead IS NOT NULL"),
                rowsOutside: Int(try number("SELECT sum(rowsOutside) FROM payloads") ?? 0),
                corrections: try count("corrections WHERE validTo IS NULL"), stars: try count("stars"),
                notes: try count("notes WHERE removedAt IS NULL"), collections: try count("collections"),
                alerts: try count("alerts"),
                first: try number("SELECT min(orderedAt) FROM rows WHERE isIgnored = 0").map(Timestamp.init(seconds:)),
                last: try number("SELECT max(orderedAt) FROM rows WHERE isIgnored = 0").map(Timestamp.init(seconds:)))
        }
    }
}

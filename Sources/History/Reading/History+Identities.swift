public import EventModel
import GRDB

extension History {
    /// Traces with more reports than this are of something that many share, such as a front page.
    private static let mostTraced = 3

    /// The ids by which the archive knows reports that came under these others before.
    public func originals(source: String, of ids: [String]) throws(HistoryError) -> [String: String] {
        try read { database in
            let query = try ArchiveStatement(
                database,
                """
                SELECT reports.id FROM aliases JOIN reports ON reports.key = aliases.key
                WHERE aliases.source = (SELECT number FROM names WHERE name = ?) AND aliases.id = ?
                """)
            var originals: [String: String] = [:]
            for id in ids {
                query.bind(source, at: 1)
                query.bind(id, at: 2)
                if try query.step() { originals[id] = query.text(0) }
                query.reset()
            }
            return originals
        }
    }

    /// The reports that left a trace, at most a few of each, oldest first; each is one look into an index.
    public func traced(_ traces: [ReportTrace]) throws(HistoryError) -> [ReportTrace: [TracedReport]] {
        try read { database in
            let query = try ArchiveStatement(
                database,
                """
                SELECT reports.id, url, publishedAt, fetchedAt, publisher, fingerprint
                FROM traces JOIN reports ON reports.key = traces.key
                JOIN reportVersions ON reportVersions.key = reports.key AND reportVersions.version = reports.version
                WHERE trace = ? ORDER BY traces.key LIMIT \(Self.mostTraced)
                """)
            var found: [ReportTrace: [TracedReport]] = [:]
            for trace in traces {
                query.bind(trace.number, at: 1)
                while try query.step() { found[trace, default: []].append(Self.tracedReport(query)) }
                query.reset()
            }
            return found
        }
    }

    private static func tracedReport(_ row: ArchiveStatement) -> TracedReport {
        TracedReport(
            id: row.text(0), url: row.optionalText(1),
            publishedAt: row.optionalInteger(2).map { Timestamp(seconds: $0) },
            fetchedAt: Timestamp(seconds: row.integer(3)), publisher: row.optionalText(4),
            fingerprint: ReportFingerprint(number: UInt64(bitPattern: row.integer(5))))
    }

    /// Forgets traces of reports that have not come anew for so long.
    public func pruneTraces(leftBefore moment: Timestamp) throws(HistoryError) {
        try write { database in
            try database.execute(sql: "DELETE FROM traces WHERE leftAt < ?", arguments: [moment.seconds])
            try database.execute(sql: "DELETE FROM aliases WHERE key NOT IN (SELECT key FROM reports)")
        }
    }
}

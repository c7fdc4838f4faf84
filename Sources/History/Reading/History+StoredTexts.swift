public import EventModel
import GRDB

extension History {
    /// Texts of reports that our own coder codes, by key and version, at most `limit` events, behind the key `after`;
    /// of events ordered from `since` on where that is given.
    public func storedTexts(
        after key: EventKey, limit: Int, since: Timestamp? = nil
    ) throws(HistoryError) -> [StoredText] {
        try read { database in
            let query = try ArchiveStatement(database, Self.textSQL)
            defer { query.reset() }
            query.bind(key.number, at: 1)
            query.bind(since?.seconds ?? .min, at: 2)
            query.bind(limit, at: 3)
            var texts: [StoredText] = []
            while try query.step() { texts.append(try Self.text(query)) }
            return texts
        }
    }

    /// The newest key given out.
    public func lastKey() throws(HistoryError) -> EventKey {
        try read { EventKey(try Int64.fetchOne($0, sql: "SELECT max(key) FROM reports") ?? 0) }
    }

    private static let textSQL = """
        SELECT v.key, v.version, p.id, n.name, v.title, v.summary, v.url, v.publishedAt, v.updatedAt, v.fetchedAt,
            v.documentKind, v.language, v.publisher, v.author, r.knownAt, r.isReconstructed,
            CASE WHEN v.documentKind IS NULL THEN c.record END
        FROM (SELECT key, knownAt, isReconstructed, coding, number FROM rows
            WHERE key > ?1 AND successor IS NULL AND orderedAt >= ?2
                AND coder = (SELECT number FROM names WHERE name = 'bilat')
            ORDER BY key LIMIT ?3) r
        JOIN reports p ON p.key = r.key JOIN names n ON n.number = p.source
        JOIN reportVersions v ON v.key = r.key JOIN codings c ON c.number = COALESCE(r.coding, r.number)
        ORDER BY v.key, v.version
        """

    private static func text(_ query: ArchiveStatement) throws -> StoredText {
        var report = Report(
            id: query.text(2), source: query.text(3), title: query.text(4), summary: query.text(5),
            documentKind: query.optionalText(10).flatMap(DocumentKind.init(rawValue:)) ?? .news,
            url: query.optionalText(6), publishedAt: query.optionalInteger(7).map(Timestamp.init),
            updatedAt: query.optionalInteger(8).map(Timestamp.init), fetchedAt: Timestamp(seconds: query.integer(9)),
            language: query.optionalText(11), publisher: query.optionalText(12), author: query.optionalText(13))
        // Schema 1 had these members in the record of the coding.
        if !query.isNull(16) { report = try CodingRecord.read(query.bytes(16)).event(of: report).report }
        report.body = nil
        return StoredText(
            key: EventKey(query.integer(0)), version: Int(query.integer(1)), report: report,
            knownAt: Timestamp(seconds: query.integer(14)),
            knownBy: query.integer(15) == 1 ? .reconstructed : .observed)
    }

    /// Keys of events by the address of their page or the id of their report, in order.
    public func keys(named name: String) throws(HistoryError) -> [EventKey] {
        try read { database in
            try Int64.fetchAll(
                database,
                sql: """
                    SELECT key FROM reportVersions WHERE url = ?1 UNION SELECT key FROM reports WHERE id = ?1 ORDER BY 1
                    """,
                arguments: [name]
            ).map { EventKey($0) }
        }
    }
}

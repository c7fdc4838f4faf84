public import EventModel
import GRDB

extension History {
    /// Events by key with all their versions, at most `limit`, behind the key `after`.
    public func storedEvents(after key: EventKey, limit: Int) throws(HistoryError) -> [StoredEvent] {
        try read { database in
            let keys = try Int64.fetchAll(
                database, sql: "SELECT key FROM reports WHERE key > ? ORDER BY key LIMIT ?",
                arguments: [key.number, limit])
            guard let last = keys.last else { return [] }
            let names = try NameBook(database)
            let query = try ArchiveStatement(database, Self.storedSQL)
            defer { query.reset() }
            query.bind(key.number, at: 1)
            query.bind(last, at: 2)
            var events: [StoredEvent] = []
            while try query.step() {
                let version = try Self.stored(query, names: names)
                let key = EventKey(query.integer(0))
                if events.last?.key == key {
                    events[events.count - 1].versions.append(version)
                } else {
                    events.append(StoredEvent(key: key, versions: [version]))
                }
            }
            return try events.map { try Self.finished($0, database) }
        }
    }

    private static let storedSQL = """
        SELECT v.key, v.version, p.id, n.name, v.title, v.summary, v.url, v.publishedAt, v.updatedAt, v.fetchedAt,
            v.documentKind, v.language, v.publisher, v.author, c.record, r.side, r.folded, s.id
        FROM (SELECT r.key AS key, c.version AS version, max(r.number) AS number FROM rows r
                JOIN codings c ON c.number = COALESCE(r.coding, r.number)
            WHERE r.key > ?1 AND r.key <= ?2 AND r.recodedBy IS NULL GROUP BY r.key, c.version) x
        JOIN rows r ON r.number = x.number JOIN codings c ON c.number = COALESCE(r.coding, r.number)
        JOIN reports p ON p.key = x.key JOIN names n ON n.number = p.source
        JOIN reportVersions v ON v.key = x.key AND v.version = x.version
        LEFT JOIN stories s ON s.number = r.storyNumber
        ORDER BY v.key, v.version
        """

    private static func stored(_ query: ArchiveStatement, names: NameBook) throws -> AcceptedEvent {
        let report = Report(
            id: query.text(2), source: query.text(3), title: query.text(4), summary: query.text(5),
            documentKind: query.optionalText(10).flatMap(DocumentKind.init(rawValue:)) ?? .news,
            url: query.optionalText(6), publishedAt: query.optionalInteger(7).map(Timestamp.init),
            updatedAt: query.optionalInteger(8).map(Timestamp.init), fetchedAt: Timestamp(seconds: query.integer(9)),
            language: query.optionalText(11), publisher: query.optionalText(12), author: query.optionalText(13))
        var event = try CodingRecord.read(query.bytes(14)).event(of: report)
        event.story = query.optionalText(17) ?? event.story
        return AcceptedEvent(event: event, side: names.name(query.integer(15)), folded: query.bytes(16))
    }

    private static func finished(_ event: StoredEvent, _ database: Database) throws -> StoredEvent {
        var event = event
        let place = event.versions.count - 1
        event.versions[place].event.corrections = try CorrectionStore(database).inForce(for: event.key)
        let body = try String.fetchOne(
            database, sql: "SELECT text FROM bodies WHERE key = ? ORDER BY number DESC LIMIT 1",
            arguments: [event.key.number])
        if let body { event.versions[place].event.report.body = body }
        return event
    }

    /// Keys by source and id of a report; what the archive does not have is left out.
    public func keys(of reports: [Report]) throws(HistoryError) -> [EventName: EventKey] {
        try read { database in
            let query = try ArchiveStatement(
                database,
                "SELECT key FROM reports WHERE source = (SELECT number FROM names WHERE name = ?) AND id = ?")
            var keys: [EventName: EventKey] = [:]
            for report in reports {
                query.bind(report.source, at: 1)
                query.bind(report.id, at: 2)
                if try query.step() { keys[EventName(report)] = EventKey(query.integer(0)) }
                query.reset()
            }
            return keys
        }
    }
}

public import EventModel
import GRDB

extension History {
    /// The whole provenance of an event, in one consistent view; nil for an unknown key.
    public func chain(of key: EventKey) throws(HistoryError) -> EventChain? {
        try read { database in
            guard let event = try event(key) else { return nil }
            return EventChain(
                key: key, event: event, versions: try versions(of: key), bodies: try bodies(of: key),
                codings: try Self.codings(of: key, event.report, database), corrections: try corrections(of: key),
                memberships: try Self.memberships(of: key, database), notes: try everyNote(on: key))
        }
    }

    private static func codings(of key: EventKey, _ report: Report, _ database: Database) throws -> [EventChain.Coding]
    {
        let query = try ArchiveStatement(
            database,
            """
            SELECT c.version, min(r.validFrom), c.record, v.title, v.summary FROM rows r
                JOIN codings c ON c.number = COALESCE(r.coding, r.number)
                JOIN reportVersions v ON v.key = c.key AND v.version = c.version
            WHERE r.key = ? GROUP BY c.number ORDER BY c.number
            """)
        defer { query.reset() }
        query.bind(key.number, at: 1)
        var codings: [EventChain.Coding] = []
        while try query.step() {
            var text = report
            (text.title, text.summary) = (query.text(3), query.text(4))
            codings.append(
                EventChain.Coding(
                    version: Int(query.integer(0)), validFrom: Timestamp(seconds: query.integer(1)),
                    event: try CodingRecord.read(query.bytes(2)).event(of: text)))
        }
        return codings
    }

    /// Only where the story changed.
    private static func memberships(of key: EventKey, _ database: Database) throws -> [EventChain.Membership] {
        let query = try ArchiveStatement(
            database,
            """
            SELECT s.id, r.validFrom FROM rows r LEFT JOIN stories s ON s.number = r.storyNumber
            WHERE r.key = ? AND r.recodedBy IS NULL ORDER BY r.number
            """)
        defer { query.reset() }
        query.bind(key.number, at: 1)
        var memberships: [EventChain.Membership] = []
        while try query.step() {
            let story = query.optionalText(0)
            guard memberships.isEmpty ? story != nil : memberships.last?.story != story else { continue }
            memberships.append(
                EventChain.Membership(story: story, validFrom: Timestamp(seconds: query.integer(1))))
        }
        return memberships
    }
}

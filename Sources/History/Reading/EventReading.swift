import EventModel
import GRDB

/// Puts the record of an event together from what the archive keeps apart: text, coding, story and corrections.
struct EventReading {
    private let database: Database
    private let validity: Validity

    init(_ database: Database, asOf: Timestamp? = nil, coding: CodingView = .current) {
        self.database = database
        validity = Validity(asOf: asOf, coding: coding)
    }

    /// The event with the corrections in force; nil where it was not known.
    func event(_ key: EventKey) throws -> CodedEvent? {
        try machineEvent(key)?.corrected(
            by: CorrectionStore(database).inForce(for: key, asOf: validity.asOf))
    }

    /// The event as the coder has it, in the story it belongs to.
    func machineEvent(_ key: EventKey) throws -> CodedEvent? {
        let query = try ArchiveStatement(database, sql)
        defer { query.reset() }
        query.bind(key.number, at: 1)
        validity.bind(to: query)
        guard try query.step() else { return nil }
        var event = try CodingRecord.read(query.bytes(0)).event(of: report(query))
        event.story = query.optionalText(1) ?? event.story
        return event
    }

    private var sql: String {
        // ?3 is used by the condition; ?2 keeps its place.
        """
        SELECT c.record, s.id, p.id, n.name, v.title, v.summary, v.url, v.publishedAt, v.updatedAt, v.fetchedAt,
            v.documentKind, v.language, v.publisher, v.author, (\(bodySQL))
        FROM rows r JOIN codings c ON c.number = COALESCE(r.coding, r.number)
            JOIN reports p ON p.key = r.key JOIN names n ON n.number = p.source
            JOIN reportVersions v ON v.key = r.key AND v.version = c.version
            LEFT JOIN stories s ON s.number = r.storyNumber
        WHERE r.key = ?1 AND ?2 IS NULL AND \(validity.condition) ORDER BY r.number DESC LIMIT 1
        """
    }

    private var bodySQL: String {
        let isKnown = validity.asOf == nil ? "" : "AND b.knownAt <= ?3"
        return "SELECT b.text FROM bodies b WHERE b.key = r.key \(isKnown) ORDER BY b.number DESC LIMIT 1"
    }

    private func report(_ query: ArchiveStatement) -> Report {
        Report(
            id: query.text(2), source: query.text(3), title: query.text(4), summary: query.text(5),
            body: query.optionalText(14),
            documentKind: query.optionalText(10).flatMap(DocumentKind.init(rawValue:)) ?? .news,
            url: query.optionalText(6), publishedAt: query.optionalInteger(7).map(Timestamp.init),
            updatedAt: query.optionalInteger(8).map(Timestamp.init),
            fetchedAt: Timestamp(seconds: query.integer(9)), language: query.optionalText(11),
            publisher: query.optionalText(12), author: query.optionalText(13))
    }
}

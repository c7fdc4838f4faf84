public import EventModel
import GRDB

extension History {
    /// The whole record of an event as it now stands, or as it was known at a moment; nil when it was not.
    public func event(
        _ key: EventKey, asOf moment: Timestamp? = nil, coding: CodingView = .current
    ) throws(HistoryError) -> CodedEvent? {
        try record(key) { try EventReading($0, asOf: moment, coding: coding).event(key) }
    }

    /// The record as the coder has it, without anybody's corrections.
    public func machineEvent(_ key: EventKey) throws(HistoryError) -> CodedEvent? {
        try record(key) { try EventReading($0).machineEvent(key) }
    }

    private func record(
        _ key: EventKey, _ body: (Database) throws -> CodedEvent?
    ) throws(HistoryError) -> CodedEvent? {
        try read { database in
            do {
                return try body(database)
            } catch let error as DecodingError {
                throw HistoryError(kind: .other, words: "\(path): event \(key.number) cannot be read: \(error)")
            }
        }
    }

    /// Every version of a report's text, oldest first.
    public func versions(of key: EventKey) throws(HistoryError) -> [ReportVersion] {
        try read { database in
            let query = try ArchiveStatement(
                database,
                """
                SELECT v.version, v.title, v.summary, v.url, v.publishedAt, v.updatedAt, v.fetchedAt, v.validFrom,
                    v.validTo, p.source, p.url, p.fetchedAt, p.contentType, p.byteCount, p.digest
                FROM reportVersions v LEFT JOIN payloads p ON p.number = v.payload WHERE v.key = ? ORDER BY v.version
                """)
            defer { query.reset() }
            query.bind(key.number, at: 1)
            var versions: [ReportVersion] = []
            while try query.step() { versions.append(Self.version(query)) }
            return versions
        }
    }

    private static func version(_ query: ArchiveStatement) -> ReportVersion {
        ReportVersion(
            number: Int(query.integer(0)), title: query.text(1), summary: query.text(2), url: query.optionalText(3),
            publishedAt: query.optionalInteger(4).map(Timestamp.init),
            updatedAt: query.optionalInteger(5).map(Timestamp.init), fetchedAt: Timestamp(seconds: query.integer(6)),
            validFrom: Timestamp(seconds: query.integer(7)), validTo: query.optionalInteger(8).map(Timestamp.init),
            payload: payload(query))
    }

    private static func payload(_ query: ArchiveStatement) -> PayloadRecord? {
        guard !query.isNull(9) else { return nil }
        return PayloadRecord(
            source: query.text(9), url: query.text(10), fetchedAt: Timestamp(seconds: query.integer(11)),
            contentType: query.optionalText(12), byteCount: Int(query.integer(13)), digest: query.text(14))
    }
}

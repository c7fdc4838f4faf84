public import EventModel
import FoundationEssentials
import GRDB

extension History {
    /// The whole record of an event as it now stands, or nil when the archive has no such key.
    public func event(_ key: EventKey) throws(HistoryError) -> CodedEvent? {
        let record: [UInt8]? = try read { database in
            let query = try ArchiveStatement(
                database, "SELECT record FROM codings WHERE number = (SELECT max(number) FROM rows WHERE key = ?)")
            defer { query.reset() }
            query.bind(key.number, at: 1)
            return try query.step() ? query.bytes(0) : nil
        }
        guard let record else { return nil }
        do {
            return try JSONDecoder().decode(CodedEvent.self, from: Data(record))
        } catch {
            throw HistoryError(kind: .other, words: "\(path): event \(key.number) cannot be read: \(error)")
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

import EventModel
import GRDB

/// The tables of reports and their versions, payloads and full texts, inside a transaction.
struct ReportStore {
    private let database: Database
    let names: NameBook
    private let query: ArchiveStatement
    private let insertion: ArchiveStatement
    private let versionInsertion: ArchiveStatement
    private let bodyInsertion: ArchiveStatement
    private var payload: Int64?

    init(_ database: Database, names: NameBook) throws {
        self.database = database
        self.names = names
        query = try ArchiveStatement(
            database, "SELECT key, fingerprint, version FROM reports WHERE source = ? AND id = ?")
        insertion = try ArchiveStatement(
            database, "INSERT INTO reports (source, id, fingerprint, version) VALUES (?, ?, ?, 1)")
        versionInsertion = try ArchiveStatement(
            database,
            """
            INSERT INTO reportVersions (key, version, title, summary, url, publishedAt, updatedAt, fetchedAt, payload,
                validFrom, documentKind, language, publisher, author) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        bodyInsertion = try ArchiveStatement(
            database,
            """
            INSERT INTO bodies (key, text, url, fingerprint, knownAt) SELECT ?1, ?2, ?3, ?4, ?5
            WHERE ?4 IS NOT (SELECT fingerprint FROM bodies WHERE key = ?1 ORDER BY number DESC LIMIT 1)
            """)
    }

    /// Keeps a payload, from which the reports that follow are read.
    mutating func add(_ payload: PayloadRecord) throws {
        let insertion = try ArchiveStatement(
            database,
            """
            INSERT INTO payloads (source, url, fetchedAt, contentType, byteCount, digest, rowsRead, rowsOutside)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        insertion.bind(payload.source, at: 1)
        insertion.bind(payload.url, at: 2)
        insertion.bind(payload.fetchedAt.seconds, at: 3)
        insertion.bind(payload.contentType, at: 4)
        insertion.bind(payload.byteCount, at: 5)
        insertion.bind(payload.digest, at: 6)
        insertion.bind(payload.rowsRead, at: 7)
        insertion.bind(payload.rowsOutside, at: 8)
        try insertion.run()
        self.payload = database.lastInsertedRowID
    }

    func known(source: String, id: String) throws -> KnownReport? {
        defer { query.reset() }
        query.bind(try names.number(of: source), at: 1)
        query.bind(id, at: 2)
        guard try query.step() else { return nil }
        return KnownReport(
            key: EventKey(query.integer(0)),
            fingerprint: ReportFingerprint(number: UInt64(bitPattern: query.integer(1))), version: Int(query.integer(2))
        )
    }

    /// The key of what is named; nil where the archive does not have it.
    func key(of name: EventName) throws -> EventKey? {
        switch name {
        case .key(let key): key
        case .report(let source, let id): try known(source: source, id: id)?.key
        }
    }

    /// When the newest text of a report was had.
    func newestFetch(of key: EventKey) throws -> Timestamp? {
        try Int64.fetchOne(
            database, sql: "SELECT fetchedAt FROM reportVersions WHERE key = ? ORDER BY version DESC LIMIT 1",
            arguments: [key.number]
        ).map(Timestamp.init(seconds:))
    }

    /// Whether a report ever had this text.
    func has(_ title: String, _ summary: String, of key: EventKey) throws -> Bool {
        try Bool.fetchOne(
            database,
            sql: "SELECT EXISTS (SELECT 1 FROM reportVersions WHERE key = ? AND title = ? AND summary = ?)",
            arguments: [key.number, title, summary]) ?? false
    }

    func addFirst(_ report: Report, fingerprint: ReportFingerprint, validFrom: Timestamp) throws -> KnownReport {
        insertion.bind(try names.number(of: report.source), at: 1)
        insertion.bind(report.id, at: 2)
        insertion.bind(Int64(bitPattern: fingerprint.number), at: 3)
        try insertion.run()
        let known = KnownReport(key: EventKey(database.lastInsertedRowID), fingerprint: fingerprint, version: 1)
        try addVersion(of: report, known: known, validFrom: validFrom)
        return known
    }

    /// Adds a version with another text and ends the one before.
    func addNext(
        _ report: Report, of known: KnownReport, fingerprint: ReportFingerprint, at moment: Timestamp
    ) throws -> KnownReport {
        try database.execute(
            sql: "UPDATE reportVersions SET validTo = ? WHERE key = ? AND version = ?",
            arguments: [moment.seconds, known.key.number, known.version])
        let next = KnownReport(key: known.key, fingerprint: fingerprint, version: known.version + 1)
        try database.execute(
            sql: "UPDATE reports SET fingerprint = ?, version = ? WHERE key = ?",
            arguments: [Int64(bitPattern: fingerprint.number), next.version, known.key.number])
        try addVersion(of: report, known: next, validFrom: moment)
        return next
    }

    private func addVersion(of report: Report, known: KnownReport, validFrom: Timestamp) throws {
        versionInsertion.bind(known.key.number, at: 1)
        versionInsertion.bind(known.version, at: 2)
        versionInsertion.bind(report.title, at: 3)
        versionInsertion.bind(report.summary, at: 4)
        versionInsertion.bind(report.url, at: 5)
        versionInsertion.bind(report.publishedAt?.seconds, at: 6)
        versionInsertion.bind(report.updatedAt?.seconds, at: 7)
        versionInsertion.bind(report.fetchedAt.seconds, at: 8)
        versionInsertion.bind(payload, at: 9)
        versionInsertion.bind(validFrom.seconds, at: 10)
        versionInsertion.bind(report.documentKind.rawValue, at: 11)
        versionInsertion.bind(report.language, at: 12)
        versionInsertion.bind(report.publisher, at: 13)
        versionInsertion.bind(report.author, at: 14)
        try versionInsertion.run()
        if let body = report.body { try addBody(body, url: report.url, to: known.key, knownAt: validFrom) }
    }

    /// Keeps a full text unless it is the newest already; returns whether it is new.
    @discardableResult
    func addBody(_ text: String, url: String?, to key: EventKey, knownAt: Timestamp) throws -> Bool {
        bodyInsertion.bind(key.number, at: 1)
        bodyInsertion.bind(text, at: 2)
        bodyInsertion.bind(url, at: 3)
        bodyInsertion.bind(Int64(bitPattern: ReportFingerprint(ofText: text).number), at: 4)
        bodyInsertion.bind(knownAt.seconds, at: 5)
        try bodyInsertion.run()
        return database.changesCount > 0
    }
}

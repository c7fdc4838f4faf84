import EventModel
import GRDB

/// Writes one batch inside a transaction.
struct BatchWriting {
    private let database: Database
    private let recodedAt: Timestamp?
    private var payload: Int64?
    private var names: NameBook
    private let rows: RowWriter
    private var json = JSONWriter()
    private(set) var committed = Committed()

    init(_ database: Database, recodedAt: Timestamp?) throws {
        self.database = database
        self.recodedAt = recodedAt
        names = try NameBook(database)
        rows = try RowWriter(database)
    }

    mutating func add(_ payload: PayloadRecord) throws {
        let insertion = try ArchiveStatement(
            database,
            "INSERT INTO payloads (source, url, fetchedAt, contentType, byteCount, digest) VALUES (?, ?, ?, ?, ?, ?)")
        insertion.bind(payload.source, at: 1)
        insertion.bind(payload.url, at: 2)
        insertion.bind(payload.fetchedAt.seconds, at: 3)
        insertion.bind(payload.contentType, at: 4)
        insertion.bind(payload.byteCount, at: 5)
        insertion.bind(payload.digest, at: 6)
        try insertion.run()
        self.payload = database.lastInsertedRowID
    }

    mutating func add(_ accepted: AcceptedEvent) throws {
        let report = accepted.event.report
        let source = try names.number(of: report.source)
        let fingerprint = ReportFingerprint(of: report)
        guard let known = try knownReport(source: source, id: report.id) else {
            return try addFirst(accepted, source: source, fingerprint: fingerprint)
        }
        if known.fingerprint != fingerprint {
            try revise(accepted, known: known, fingerprint: fingerprint)
        } else if let recodedAt {
            try recode(accepted, known: known, at: recodedAt)
        } else {
            committed.unchanged += 1
        }
    }

    private struct KnownReport {
        var key: EventKey
        var fingerprint: ReportFingerprint
        var version: Int
    }

    private func knownReport(source: Int64, id: String) throws -> KnownReport? {
        let query = try ArchiveStatement(
            database, "SELECT key, fingerprint, version FROM reports WHERE source = ? AND id = ?")
        defer { query.reset() }
        query.bind(source, at: 1)
        query.bind(id, at: 2)
        guard try query.step() else { return nil }
        return KnownReport(
            key: EventKey(query.integer(0)),
            fingerprint: ReportFingerprint(number: UInt64(bitPattern: query.integer(1))), version: Int(query.integer(2))
        )
    }

    private mutating func addFirst(_ accepted: AcceptedEvent, source: Int64, fingerprint: ReportFingerprint) throws {
        let insertion = try ArchiveStatement(
            database, "INSERT INTO reports (source, id, fingerprint, version) VALUES (?, ?, ?, 1)")
        insertion.bind(source, at: 1)
        insertion.bind(accepted.event.report.id, at: 2)
        insertion.bind(Int64(bitPattern: fingerprint.number), at: 3)
        try insertion.run()
        let known = KnownReport(
            key: EventKey(database.lastInsertedRowID), fingerprint: fingerprint, version: 1)
        try addVersion(of: accepted.event.report, known: known, validFrom: accepted.event.knownAt)
        let row = try addCoding(accepted, known: known, validFrom: accepted.event.knownAt)
        if row.relevance == .none { committed.ignored += 1 } else { committed.fresh.append(row) }
    }

    private mutating func revise(
        _ accepted: AcceptedEvent, known: KnownReport, fingerprint: ReportFingerprint
    ) throws {
        let known = KnownReport(key: known.key, fingerprint: fingerprint, version: known.version + 1)
        let update = try ArchiveStatement(database, "UPDATE reports SET fingerprint = ?, version = ? WHERE key = ?")
        update.bind(Int64(bitPattern: fingerprint.number), at: 1)
        update.bind(known.version, at: 2)
        update.bind(known.key.number, at: 3)
        try update.run()
        let moment = max(
            accepted.event.report.fetchedAt, try standingRow(of: known.key)?.validFrom ?? Timestamp(seconds: .min))
        try endVersion(of: known, at: moment)
        try addVersion(of: accepted.event.report, known: known, validFrom: moment)
        try recode(accepted, known: known, at: moment)
    }

    private mutating func recode(_ accepted: AcceptedEvent, known: KnownReport, at moment: Timestamp) throws {
        let standing = try standingRow(of: known.key)
        // A clock that jumped back must not turn the order of validity round.
        let moment = max(moment, standing?.validFrom ?? Timestamp(seconds: .min))
        let row = try addCoding(accepted, known: known, validFrom: moment, replacing: standing)
        switch (standing?.isIgnored ?? true, row.relevance == .none) {
        case (true, true): committed.ignored += 1
        case (true, false): committed.fresh.append(row)
        case (false, _): committed.revised.append(row)
        }
    }
}

/// The row of an event that stood until now.
private struct StandingRow {
    var number: Int64
    var validFrom: Timestamp
    var isIgnored: Bool
}

extension BatchWriting {
    private func standingRow(of key: EventKey) throws -> StandingRow? {
        let query = try ArchiveStatement(
            database, "SELECT number, validFrom, isIgnored FROM rows WHERE key = ? ORDER BY number DESC LIMIT 1")
        defer { query.reset() }
        query.bind(key.number, at: 1)
        guard try query.step() else { return nil }
        return StandingRow(
            number: query.integer(0), validFrom: Timestamp(seconds: query.integer(1)), isIgnored: query.integer(2) == 1)
    }

    private func endVersion(of known: KnownReport, at moment: Timestamp) throws {
        let update = try ArchiveStatement(
            database, "UPDATE reportVersions SET validTo = ? WHERE key = ? AND version = ?")
        update.bind(moment.seconds, at: 1)
        update.bind(known.key.number, at: 2)
        update.bind(known.version - 1, at: 3)
        try update.run()
    }

    private func addVersion(of report: Report, known: KnownReport, validFrom: Timestamp) throws {
        let insertion = try ArchiveStatement(
            database,
            """
            INSERT INTO reportVersions (key, version, title, summary, url, publishedAt, updatedAt, fetchedAt, payload,
                validFrom) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        insertion.bind(known.key.number, at: 1)
        insertion.bind(known.version, at: 2)
        insertion.bind(report.title, at: 3)
        insertion.bind(report.summary, at: 4)
        insertion.bind(report.url, at: 5)
        insertion.bind(report.publishedAt?.seconds, at: 6)
        insertion.bind(report.updatedAt?.seconds, at: 7)
        insertion.bind(report.fetchedAt.seconds, at: 8)
        insertion.bind(payload, at: 9)
        insertion.bind(validFrom.seconds, at: 10)
        try insertion.run()
    }

    private mutating func addCoding(
        _ accepted: AcceptedEvent, known: KnownReport, validFrom: Timestamp, replacing standing: StandingRow? = nil
    ) throws -> EventRow {
        json.removeAll()
        accepted.event.write(to: &json)
        let insertion = try ArchiveStatement(
            database, "INSERT INTO codings (key, version, coderVersion, record) VALUES (?, ?, ?, ?)")
        insertion.bind(known.key.number, at: 1)
        insertion.bind(known.version, at: 2)
        insertion.bind(accepted.event.coderVersion, at: 3)
        json.bytes.withUnsafeBufferPointer { insertion.bind(text: $0, at: 4) }
        try insertion.run()
        let number = database.lastInsertedRowID
        if let standing { try end(standing, at: validFrom, successor: number) }
        let row = accepted.row(key: known.key)
        try rows.add(row, number: number, validFrom: validFrom, names: &names)
        return row
    }

    private func end(_ row: StandingRow, at moment: Timestamp, successor: Int64) throws {
        let update = try ArchiveStatement(database, "UPDATE rows SET validTo = ?, successor = ? WHERE number = ?")
        update.bind(moment.seconds, at: 1)
        update.bind(successor, at: 2)
        update.bind(row.number, at: 3)
        try update.run()
    }
}

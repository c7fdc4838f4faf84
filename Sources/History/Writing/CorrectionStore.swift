import EventModel
import GRDB

/// The table of corrections inside a transaction: only ever added to, withdrawn by the end of validity.
struct CorrectionStore {
    private let database: Database
    private let query: ArchiveStatement

    init(_ database: Database) throws {
        self.database = database
        query = try ArchiveStatement(
            database,
            """
            SELECT field, value, author, madeAt, reason FROM corrections
            WHERE key = ?1 AND (?2 IS NULL AND validTo IS NULL
                OR validFrom <= ?2 AND (validTo IS NULL OR validTo > ?2)) ORDER BY number
            """)
    }

    /// What is in force for an event now, or was at a moment of known time, oldest first.
    func inForce(for key: EventKey, asOf: Timestamp? = nil) throws -> [Correction] {
        defer { query.reset() }
        query.bind(key.number, at: 1)
        query.bind(asOf?.seconds, at: 2)
        var corrections: [Correction] = []
        while try query.step() {
            corrections.append(
                Correction(
                    field: query.text(0), value: query.text(1), author: query.text(2),
                    madeAt: Timestamp(seconds: query.integer(3)), reason: query.text(4)))
        }
        return corrections
    }

    func add(_ correction: Correction, to key: EventKey, validFrom: Timestamp) throws {
        try database.execute(
            sql: """
                INSERT INTO corrections (key, field, value, author, madeAt, reason, validFrom)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                key.number, correction.field, correction.value, correction.author, correction.madeAt.seconds,
                correction.reason, validFrom.seconds,
            ])
    }

    /// Ends what is in force for a field; returns how many corrections that were.
    func withdraw(field: String, of key: EventKey, by author: String, at moment: Timestamp) throws -> Int {
        try database.execute(
            sql: """
                UPDATE corrections SET validTo = max(?1, validFrom), withdrawnBy = ?2
                WHERE key = ?3 AND field = ?4 AND validTo IS NULL
                """,
            arguments: [moment.seconds, author, key.number, field])
        return database.changesCount
    }
}

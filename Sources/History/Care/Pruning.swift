import EventModel
import GRDB

/// Forgetting events, a few thousand in a transaction, so that a collector beside it never waits long.
struct Pruning {
    static let batchSize = 2000

    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// What an analyst has laid a hand on is never forgotten.
    static let isUntouched = """
        key NOT IN (SELECT key FROM stars) AND key NOT IN (SELECT key FROM notes WHERE removedAt IS NULL)
            AND key NOT IN (SELECT key FROM tags) AND key NOT IN (SELECT key FROM collectionMembers)
            AND key NOT IN (SELECT key FROM corrections WHERE validTo IS NULL)
        """

    /// Forgets these events with all their versions, codings and rows.
    func forget(_ keys: [Int64]) throws {
        for sql in [
            "DELETE FROM codings WHERE number IN (SELECT COALESCE(coding, number) FROM rows WHERE key = ?)",
            "DELETE FROM rows WHERE key = ?", "DELETE FROM reportVersions WHERE key = ?",
            "DELETE FROM bodies WHERE key = ?", "DELETE FROM corrections WHERE key = ?",
            "DELETE FROM notes WHERE key = ?", "DELETE FROM reports WHERE key = ?",
        ] {
            let deletion = try ArchiveStatement(database, sql)
            for key in keys {
                deletion.bind(key, at: 1)
                try deletion.run()
            }
        }
    }

    /// Forgets payloads and stories that nothing refers to any more.
    func forgetUnused() throws {
        try database.execute(
            sql: """
                DELETE FROM payloads WHERE rowsRead IS NULL AND number NOT IN
                    (SELECT payload FROM reportVersions WHERE payload IS NOT NULL);
                DELETE FROM storyStates WHERE story NOT IN
                    (SELECT storyNumber FROM rows WHERE storyNumber IS NOT NULL);
                DELETE FROM stories WHERE number NOT IN
                    (SELECT storyNumber FROM rows WHERE storyNumber IS NOT NULL);
                """)
    }
}

public import EventModel
import GRDB

/// Collections: named, shared by the users of an archive.
extension History {
    /// Puts events into a collection, which begins with its first; the note of one that is in it already is replaced.
    public func collect(
        _ members: [EventCollection.Member], into name: String, at now: Timestamp, user: String = ""
    ) throws(HistoryError) {
        try write { database in
            try database.execute(
                sql: "INSERT OR IGNORE INTO collections (name, user, madeAt) VALUES (?, ?, ?)",
                arguments: [name, user, now.seconds])
            for member in members {
                try database.execute(
                    sql: """
                        INSERT INTO collectionMembers (collection, key, note, addedAt)
                        VALUES ((SELECT number FROM collections WHERE name = ?), ?, ?, ?)
                        ON CONFLICT DO UPDATE SET note = excluded.note
                        """,
                    arguments: [name, member.key.number, member.note, member.addedAt.seconds])
            }
        }
    }

    /// Takes events out of a collection.
    public func remove(_ keys: [EventKey], from name: String) throws(HistoryError) {
        try write { database in
            for key in keys {
                try database.execute(
                    sql: """
                        DELETE FROM collectionMembers
                        WHERE collection = (SELECT number FROM collections WHERE name = ?) AND key = ?
                        """,
                    arguments: [name, key.number])
            }
        }
    }

    /// Forgets a collection; its events stay.
    public func removeCollection(_ name: String) throws(HistoryError) {
        try write { database in
            try database.execute(
                sql: "DELETE FROM collectionMembers WHERE collection = (SELECT number FROM collections WHERE name = ?)",
                arguments: [name])
            try database.execute(sql: "DELETE FROM collections WHERE name = ?", arguments: [name])
        }
    }

    /// All collections by name.
    public func collections() throws(HistoryError) -> [EventCollection] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT number, name, user, madeAt FROM collections ORDER BY name").map {
                EventCollection(
                    name: $0[1], user: $0[2], madeAt: Timestamp(seconds: $0[3]),
                    members: try Self.members(of: $0[0], database))
            }
        }
    }

    /// A collection by its name; nil where there is none.
    public func collection(_ name: String) throws(HistoryError) -> EventCollection? {
        try collections().first { $0.name == name }
    }

    private static func members(of collection: Int64, _ database: Database) throws -> [EventCollection.Member] {
        try Row.fetchAll(
            database,
            sql: "SELECT key, note, addedAt FROM collectionMembers WHERE collection = ? ORDER BY addedAt, key",
            arguments: [collection]
        ).map {
            EventCollection.Member(key: EventKey($0[0]), note: $0[1], addedAt: Timestamp(seconds: $0[2]))
        }
    }
}

public import EventModel
import GRDB

/// Notes and tags: each user's own.
extension History {
    /// Adds a note to an event; an event may have several.
    @discardableResult
    public func addNote(
        _ text: String, to key: EventKey, at now: Timestamp, user: String = ""
    ) throws(HistoryError) -> EventNote {
        try write { database in
            try database.execute(
                sql: "INSERT INTO notes (user, key, text, madeAt) VALUES (?, ?, ?, ?)",
                arguments: [user, key.number, text, now.seconds])
            return EventNote(number: database.lastInsertedRowID, key: key, user: user, text: text, madeAt: now)
        }
    }

    /// The notes of all users on an event that were made by `moment`, in the order in which they were made.
    public func everyNote(
        on key: EventKey, asOf moment: Timestamp? = nil
    ) throws(HistoryError) -> [EventNote] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT number, user, text, madeAt FROM notes WHERE key = ? AND madeAt <= ? AND removedAt IS NULL",
                arguments: [key.number, moment?.seconds ?? .max]
            ).map { row in
                EventNote(
                    number: row[0], key: key, user: row[1], text: row[2], madeAt: Timestamp(seconds: row[3]))
            }.sorted { $0.number < $1.number }
        }
    }

    /// Takes a note away; it stays in the archive, with the moment of its end.
    public func removeNote(_ number: Int64, at now: Timestamp) throws(HistoryError) {
        try write { database in
            try database.execute(
                sql: "UPDATE notes SET removedAt = ? WHERE number = ? AND removedAt IS NULL",
                arguments: [now.seconds, number])
        }
    }

    /// A user's notes in the order in which they were made, on one event or on all.
    public func notes(on key: EventKey? = nil, user: String = "") throws(HistoryError) -> [EventNote] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT number, key, text, madeAt FROM notes
                    WHERE user = ?1 AND removedAt IS NULL AND (?2 IS NULL OR key = ?2) ORDER BY number
                    """,
                arguments: [user, key?.number])
            return rows.map { row in
                EventNote(
                    number: row[0], key: EventKey(row[1]), user: user, text: row[2],
                    madeAt: Timestamp(seconds: row[3]))
            }
        }
    }

    /// Tags an event, or takes the tag away.
    public func setTag(
        _ tag: String, _ isSet: Bool = true, on key: EventKey, at now: Timestamp, user: String = ""
    ) throws(HistoryError) {
        try write { database in
            if isSet {
                try database.execute(
                    sql: "INSERT OR IGNORE INTO tags (user, key, tag, madeAt) VALUES (?, ?, ?, ?)",
                    arguments: [user, key.number, tag, now.seconds])
            } else {
                try database.execute(
                    sql: "DELETE FROM tags WHERE user = ? AND key = ? AND tag = ?",
                    arguments: [user, key.number, tag])
            }
        }
    }

    /// A user's tags by event, each event's in alphabetical order.
    public func tags(user: String = "") throws(HistoryError) -> [EventKey: [String]] {
        try read { database in
            var tags: [EventKey: [String]] = [:]
            let rows = try Row.fetchAll(
                database, sql: "SELECT key, tag FROM tags WHERE user = ? ORDER BY key, tag", arguments: [user])
            for row in rows { tags[EventKey(row[0]), default: []].append(row[1]) }
            return tags
        }
    }
}

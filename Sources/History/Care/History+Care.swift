public import EventModel
import GRDB

extension History {
    /// Forgets ignored reports that became known before `moment`, and returns how many. Starred ones stay.
    ///
    /// One that a feed still carries comes back as a new report, is judged again and ignored again.
    @discardableResult
    public func pruneIgnored(knownBefore moment: Timestamp) throws(HistoryError) -> Int {
        try write { database in
            let keys = try Int64.fetchAll(
                database,
                sql: """
                    SELECT key FROM rows WHERE isIgnored = 1 AND orderedAt < ? AND knownAt < ? AND successor IS NULL
                        AND key NOT IN (SELECT key FROM stars)
                    """,
                arguments: [moment.seconds, moment.seconds])
            for sql in [
                "DELETE FROM codings WHERE number IN (SELECT number FROM rows WHERE key = ?)",
                "DELETE FROM rows WHERE key = ?", "DELETE FROM reportVersions WHERE key = ?",
                "DELETE FROM reports WHERE key = ?",
            ] {
                let deletion = try ArchiveStatement(database, sql)
                for key in keys {
                    deletion.bind(key, at: 1)
                    try deletion.run()
                }
            }
            return keys.count
        }
    }

    /// Writes a whole and compact copy to a file that must not exist yet, while others read and write.
    public func backup(to copy: String) throws(HistoryError) {
        do {
            try WholeCopy(target: copy).write(of: database, replaces: false)
        } catch {
            throw HistoryError(error, path: copy, isWriting: true)
        }
    }

    /// Gives the room of what was pruned back to the disk; needs as much again while it runs, and holds writers up.
    public func compact() throws(HistoryError) {
        do {
            try database.writeWithoutTransaction { database in
                try database.execute(sql: "VACUUM")
                try database.checkpoint(.truncate)
            }
        } catch {
            throw HistoryError(error, path: path, isWriting: true)
        }
    }

    /// Reads the whole file for damage: nil when it is sound, else what is wrong. May take minutes for gigabytes.
    public func damage() throws(HistoryError) -> String? {
        let answer = try read { try String.fetchOne($0, sql: "PRAGMA integrity_check(20)") ?? "no answer" }
        return answer == "ok" ? nil : answer
    }

    /// A value kept beside the events, such as the dossier's name; nil when it was never set.
    public func meta(_ name: String) throws(HistoryError) -> String? {
        try read { try String.fetchOne($0, sql: "SELECT value FROM meta WHERE name = ?", arguments: [name]) }
    }

    public func setMeta(_ name: String, to value: String) throws(HistoryError) {
        try write { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", arguments: [name, value])
        }
    }
}

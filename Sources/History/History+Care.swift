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
            for table in ["rows", "codings", "reportVersions", "reports"] {
                let deletion = try ArchiveStatement(database, "DELETE FROM \(table) WHERE key = ?")
                for key in keys {
                    deletion.bind(key, at: 1)
                    try deletion.run()
                }
            }
            return keys.count
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

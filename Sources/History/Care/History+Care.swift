public import EventModel
import GRDB

extension History {
    /// Forgets ignored reports that became known before `moment`, and returns how many. What a user has marked stays.
    ///
    /// One that a feed still carries comes back as a new report, is judged again and ignored again.
    @discardableResult
    public func pruneIgnored(knownBefore moment: Timestamp) throws(HistoryError) -> Int {
        try prune(where: "isIgnored = 1 AND orderedAt < ?1 AND knownAt < ?1", moment)
    }

    /// Forgets events, relevant ones too, that were published and known before `moment`, and returns how many.
    ///
    /// What a user has starred, noted, tagged, collected or corrected stays, and so do the figures of the days.
    public func prune(before moment: Timestamp) throws(HistoryError) -> Int {
        let count = try prune(where: "isIgnored IN (0, 1) AND orderedAt < ?1 AND knownAt < ?1", moment)
        if count > 0 {
            try write { database in
                try Pruning(database).forgetUnused()
                try StaleDays.freeze(before: moment, in: database)
            }
        }
        return count
    }

    /// How many events `prune` would forget.
    public func countToPrune(before moment: Timestamp) throws(HistoryError) -> Int {
        try read { database in
            try Int.fetchOne(
                database,
                sql: """
                    SELECT count(*) FROM rows WHERE isIgnored IN (0, 1) AND orderedAt < ?1 AND knownAt < ?1
                        AND successor IS NULL AND \(Pruning.isUntouched)
                    """,
                arguments: [moment.seconds]) ?? 0
        }
    }

    private func prune(where condition: String, _ moment: Timestamp) throws(HistoryError) -> Int {
        var count = 0
        while true {
            let done = try write { database in
                let keys = try Int64.fetchAll(
                    database,
                    sql: """
                        SELECT key FROM rows WHERE \(condition) AND successor IS NULL AND \(Pruning.isUntouched)
                        LIMIT \(Pruning.batchSize)
                        """,
                    arguments: [moment.seconds])
                try Pruning(database).forget(keys)
                return keys.count
            }
            count += done
            if done < Pruning.batchSize { return count }
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
        let size = FileSize(path: path).bytes
        if let room = FileSize.room(at: path), room < size {
            throw HistoryError(
                kind: .refused,
                words: "\(path) has \(size) bytes and its disk room for \(room): compacting needs as much again")
        }
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
        try read { database in
            let answer = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
            guard answer == ["ok"] else { return answer.joined(separator: "\n") }
            return try Int.fetchOne(database, sql: Self.orphanSQL).flatMap { count in
                count == 0 ? nil : "\(count) events have lost a part of theirs"
            }
        }
    }

    private static let orphanSQL = """
        SELECT count(*) FROM rows r WHERE NOT EXISTS (SELECT 1 FROM reports p WHERE p.key = r.key)
            OR NOT EXISTS (SELECT 1 FROM codings c JOIN reportVersions v ON v.key = c.key AND v.version = c.version
                WHERE c.number = COALESCE(r.coding, r.number))
        """

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

public import EventModel
import GRDB

extension History {
    /// Keeps an alert; false when one of this id was given before, so that it is not given twice.
    public func keep(_ alert: AlertRecord) throws(HistoryError) -> Bool {
        try write { database in
            try database.execute(
                sql: "INSERT OR IGNORE INTO alerts (id, rule, key, words, firedAt) VALUES (?, ?, ?, ?, ?)",
                arguments: [alert.id, alert.rule, alert.key?.number, alert.words, alert.firedAt.seconds])
            return database.changesCount > 0
        }
    }

    /// Alerts given from a moment on, newest first, at most `limit`.
    public func alerts(
        since moment: Timestamp = Timestamp(seconds: .min), limit: Int = 1000
    ) throws(HistoryError) -> [AlertRecord] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT id, rule, key, words, firedAt FROM alerts WHERE firedAt >= ? ORDER BY number DESC LIMIT ?
                    """,
                arguments: [moment.seconds, limit]
            ).map {
                AlertRecord(
                    id: $0[0], rule: $0[1], key: ($0[2] as Int64?).map { EventKey($0) }, words: $0[3],
                    firedAt: Timestamp(seconds: $0[4]))
            }
        }
    }
}

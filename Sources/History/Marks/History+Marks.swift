public import EventModel
import GRDB

/// The user's marks. `user` tells the users of a shared archive apart; one alone needs none.
extension History {
    public func marks(user: String = "") throws(HistoryError) -> EventMarks {
        try read { database in
            let keys = try Int64.fetchAll(database, sql: "SELECT key FROM stars WHERE user = ?", arguments: [user])
            let moment = try Int64.fetchOne(
                database, sql: "SELECT moment FROM caughtUp WHERE user = ? ORDER BY number DESC", arguments: [user])
            return EventMarks(
                starred: Set(keys.map { EventKey($0) }), caughtUpAt: moment.map(Timestamp.init(seconds:)))
        }
    }

    /// Everybody who has starred, noted or tagged something, in alphabetical order.
    public func users() throws(HistoryError) -> [String] {
        try read { database in
            try String.fetchAll(
                database,
                sql: "SELECT user FROM stars UNION SELECT user FROM notes UNION SELECT user FROM tags ORDER BY 1")
        }
    }

    /// Stars an event, or takes the star away.
    public func setStar(_ isStarred: Bool, on key: EventKey, at now: Timestamp, user: String = "")
        throws(HistoryError)
    {
        try write { database in
            if isStarred {
                try database.execute(
                    sql: "INSERT OR IGNORE INTO stars (user, key, starredAt) VALUES (?, ?, ?)",
                    arguments: [user, key.number, now.seconds])
            } else {
                try database.execute(
                    sql: "DELETE FROM stars WHERE user = ? AND key = ?", arguments: [user, key.number])
            }
        }
    }

    /// From now on *since I last looked* counts from `now`.
    public func catchUp(at now: Timestamp, user: String = "") throws(HistoryError) {
        try write { database in
            try database.execute(
                sql: "INSERT INTO caughtUp (user, moment) VALUES (?, ?)", arguments: [user, now.seconds])
        }
    }

    /// Takes the last catching up back; returns what now counts, nil when there was none before it.
    @discardableResult
    public func undoCatchUp(user: String = "") throws(HistoryError) -> Timestamp? {
        try write { database in
            try database.execute(
                sql: "DELETE FROM caughtUp WHERE number = (SELECT max(number) FROM caughtUp WHERE user = ?)",
                arguments: [user])
        }
        return try marks(user: user).caughtUpAt
    }
}

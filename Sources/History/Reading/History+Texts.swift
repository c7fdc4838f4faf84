public import EventModel
public import Querying

extension History {
    /// Folded texts of relevant events as they now stand, in the order of commits from the latest backwards, beginning
    /// behind `mark` (nil: at the latest), of at most `limit` events; and where to go on, nil when there are no more.
    ///
    /// The model in memory has titles only; a search hands these over to `SnapshotSearch`.
    public func texts(
        before mark: ChangeMark?, limit: Int
    ) throws(HistoryError) -> (texts: [EventText], next: ChangeMark?) {
        try read { database in
            let query = try ArchiveStatement(
                database,
                """
                SELECT number, key, folded FROM rows
                WHERE number < ? AND successor IS NULL AND isIgnored = 0 ORDER BY number DESC LIMIT ?
                """)
            defer { query.reset() }
            query.bind(mark?.number ?? .max, at: 1)
            query.bind(limit, at: 2)
            var texts: [EventText] = []
            var last: Int64 = 0
            while try query.step() {
                last = query.integer(0)
                texts.append(EventText(key: EventKey(query.integer(1)), folded: query.bytes(2)))
            }
            return (texts, texts.count < limit ? nil : ChangeMark(number: last))
        }
    }

    /// Folded texts of these events as they now stand; of those that the archive has.
    public func texts(of keys: [EventKey]) throws(HistoryError) -> [EventText] {
        try read { database in
            let query = try ArchiveStatement(
                database, "SELECT folded FROM rows WHERE key = ? AND successor IS NULL")
            var texts: [EventText] = []
            for key in keys {
                defer { query.reset() }
                query.bind(key.number, at: 1)
                if try query.step() { texts.append(EventText(key: key, folded: query.bytes(0))) }
            }
            return texts
        }
    }
}

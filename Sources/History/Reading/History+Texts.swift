public import EventModel
public import Querying

extension History {
    /// Folded texts of relevant events as they stand, or stood at `asOf`, in the order of commits from the latest
    /// backwards, beginning behind `mark` (nil: at the latest), of at most `limit` rows; and where to go on, nil when
    /// there are no more.
    ///
    /// The model in memory has titles only; a search hands these over to `SnapshotSearch`.
    public func texts(
        before mark: ChangeMark?, limit: Int, asOf moment: Timestamp? = nil
    ) throws(HistoryError) -> (texts: [EventText], next: ChangeMark?) {
        let validity = Validity(asOf: moment)
        return try read { database in
            // By its index of moments SQLite would sort a million rows for each slice; the table itself is in order.
            let query = try ArchiveStatement(
                database,
                """
                SELECT r.number, r.key, r.folded FROM rows AS r NOT INDEXED
                WHERE r.number < ?1 AND r.isIgnored = 0 AND \(validity.condition) ORDER BY r.number DESC LIMIT ?2
                """)
            defer { query.reset() }
            query.bind(mark?.number ?? .max, at: 1)
            query.bind(limit, at: 2)
            validity.bind(to: query)
            var texts: [EventText] = []
            var last: Int64 = 0
            while try query.step() {
                last = query.integer(0)
                texts.append(EventText(key: EventKey(query.integer(1)), folded: query.bytes(2)))
            }
            return (texts, texts.count < limit ? nil : ChangeMark(number: last))
        }
    }

    /// Folded texts of these events as they stand, or stood at `asOf`; of those that the archive has.
    public func texts(
        of keys: [EventKey], asOf moment: Timestamp? = nil
    ) throws(HistoryError) -> [EventText] {
        let validity = Validity(asOf: moment)
        return try read { database in
            let query = try ArchiveStatement(
                database, "SELECT r.folded FROM rows AS r WHERE r.key = ?1 AND \(validity.condition)")
            var texts: [EventText] = []
            for key in keys {
                defer { query.reset() }
                query.bind(key.number, at: 1)
                validity.bind(to: query)
                if try query.step() { texts.append(EventText(key: key, folded: query.bytes(0))) }
            }
            return texts
        }
    }
}

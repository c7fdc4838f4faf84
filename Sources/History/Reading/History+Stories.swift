public import EventModel
import GRDB

extension History {
    /// A story with its members in the order of keys, as it stands or stood at a moment; nil when it has none.
    public func story(_ id: String, asOf moment: Timestamp? = nil) throws(HistoryError) -> Story? {
        let rows = try storyRows(id, asOf: moment)
        guard !rows.isEmpty else { return nil }
        let corroboration =
            rows.lazy.compactMap(\.corroboration).first
            ?? Corroboration(hasFirst: false, hasSecond: false, thirdOrigins: 0, origins: 0)
        return Story(id: id, members: rows.map(\.key), corroboration: corroboration)
    }

    /// The rows of a story's members in the order of keys; ignored ones are left out.
    public func storyRows(_ id: String, asOf moment: Timestamp? = nil) throws(HistoryError) -> [EventRow] {
        let validity = Validity(asOf: moment)
        return try read { database in
            let query = try ArchiveStatement(
                database,
                """
                SELECT \(RowReader.columns(of: validity)) FROM \(RowReader.tables)
                WHERE r.storyNumber = (SELECT number FROM stories WHERE id = ?1) AND ?2 IS NULL AND r.isIgnored = 0
                    AND \(validity.condition)
                ORDER BY r.key
                """)
            query.bind(id, at: 1)
            validity.bind(to: query)
            return try Self.rows(of: query, database: database)
        }
    }
}

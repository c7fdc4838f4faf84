import EventModel
import GRDB

/// Which rows a search has to look at, as SQL that walks along an index, newest first.
struct RowRange {
    var from: Timestamp?
    /// Itself outside.
    var to: Timestamp?
    var validity = Validity()
    var includesIgnored: Bool

    func statement(_ database: Database) throws -> ArchiveStatement {
        let parts = (includesIgnored ? [0, 1] : [0]).map(select)
        // Sorted by column numbers, because SQLite then merges two walks along the index instead of sorting.
        let order = "ORDER BY \(RowReader.columnCount + 1) DESC, 2 DESC"
        let statement = try ArchiveStatement(
            database, "\(parts.joined(separator: " UNION ALL ")) \(order)", isOwn: true)
        statement.bind(from?.seconds ?? .min, at: 1)
        statement.bind(to?.seconds ?? .max, at: 2)
        validity.bind(to: statement)
        return statement
    }

    private func select(isIgnored: Int) -> String {
        """
        SELECT \(RowReader.columns(of: validity)), r.orderedAt FROM \(RowReader.tables)
        WHERE r.isIgnored = \(isIgnored) AND r.orderedAt >= ?1 AND r.orderedAt < ?2 AND \(validity.condition)
        """
    }
}

import EventModel
import GRDB

/// Which rows a search has to look at, as SQL that walks along an index, newest first.
struct RowRange {
    var from: Timestamp?
    /// Itself outside.
    var to: Timestamp?
    var asOf: Timestamp?
    var includesIgnored: Bool

    func statement(_ database: Database) throws -> ArchiveStatement {
        let parts = (includesIgnored ? [0, 1] : [0]).map(select)
        // Sorted by column numbers, because SQLite then merges two walks along the index instead of sorting.
        let order = "ORDER BY \(RowReader.columnCount + 1) DESC, 2 DESC"
        let statement = try ArchiveStatement(
            database, "\(parts.joined(separator: " UNION ALL ")) \(order)", isOwn: true)
        statement.bind(from?.seconds ?? .min, at: 1)
        statement.bind(to?.seconds ?? .max, at: 2)
        if let asOf { statement.bind(asOf.seconds, at: 3) }
        return statement
    }

    private func select(isIgnored: Int) -> String {
        let validity = asOf == nil ? "successor IS NULL" : "validFrom <= ?3 AND (validTo IS NULL OR validTo > ?3)"
        return """
            SELECT \(RowReader.columns), r.orderedAt FROM rows r
            WHERE isIgnored = \(isIgnored) AND orderedAt >= ?1 AND orderedAt < ?2 AND \(validity)
            """
    }
}

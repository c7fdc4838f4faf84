import EventModel
import History
import Querying

/// One question to the archive.
nonisolated struct ArchiveSearch {
    let history: History
    let query: Query
    let since: Timestamp?
    let until: Timestamp?
    let asOf: Timestamp?
    /// Newest first where nothing else is asked for.
    let order: RowOrder?
    let limit: Int

    /// Hands over the rows in order, and says on stderr what is to be known of the answer.
    func forEachRow(_ body: (EventRow) -> Void) throws {
        guard let order else { return try read(limit: limit, body) }
        var rows: [EventRow] = []
        try read(limit: .max) { row in
            // Sorting needs no text but the title, and there may be a million of them.
            var row = row
            row.folded = []
            rows.append(row)
        }
        for row in order.sorted(rows).prefix(limit) { body(row) }
    }

    private func read(limit: Int, _ body: (EventRow) -> Void) throws {
        do throws(HistoryError) {
            let remark = try history.forEachRow(
                matching: query,
                marks: try history.marks(user: DeskSession.userName), since: since, until: until, asOf: asOf,
                limit: limit
            ) { row in
                body(row)
                return true
            }
            if let remark { StandardError.write("bilat: \(remark)") }
        } catch {
            throw Failure(error.words)
        }
    }
}

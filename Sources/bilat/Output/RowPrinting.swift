import EventModel
import History

/// Prints rows of the archive in a format.
nonisolated struct RowPrinting {
    let format: TableFormat
    let history: History
    let line: EventLine
    /// Records are those of then, as the rows are.
    let asOf: Timestamp?

    func printHead() {
        if let head = EventTable.head(format) { StandardOutput.write(Array(head.utf8)) }
    }

    func print(_ row: EventRow) {
        switch format {
        case .text: StandardOutput.writeLine(line.text(of: row))
        case .csv, .markdown: StandardOutput.write(Array(EventTable.line(row, format).utf8))
        case .json: EventRecordPrinting(history: history, asOf: asOf).print(row.key)
        }
    }
}

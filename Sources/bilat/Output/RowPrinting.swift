import EventModel
import History

/// Prints rows of the archive in a format.
nonisolated struct RowPrinting {
    let format: TableFormat
    let history: History
    let line: EventLine

    func printHead() {
        if let head = EventTable.head(format) { StandardOutput.writeLine(head) }
    }

    func print(_ row: EventRow) {
        switch format {
        case .text: StandardOutput.writeLine(line.text(of: row))
        case .csv, .markdown: StandardOutput.writeLine(EventTable.line(row, format))
        case .json: EventRecordPrinting(history: history).print(row.key)
        }
    }
}

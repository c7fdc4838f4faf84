import EventModel
import ScreenModel

/// Prints counts in a format.
nonisolated struct CountPrinting {
    let format: TableFormat

    func print(_ counting: EventCounting) {
        if format == .json { return printRecords(counting) }
        let table = TextTable(format: format)
        let names = counting.fields.map(\.rawValue) + ["count"]
        let lines = counting.lines
        if format == .text { return printAligned([names] + lines.map { $0.values + [String($0.count)] }) }
        if let head = table.head(names) { StandardOutput.write(Array(head.utf8)) }
        for line in lines { StandardOutput.write(Array(table.line(line.values + [String(line.count)]).utf8)) }
    }

    private func printRecords(_ counting: EventCounting) {
        for line in counting.lines {
            var json = JSONWriter()
            json.object { json in
                json.member("schema", RecordSchema.number)
                for (field, value) in zip(counting.fields, line.values) {
                    json.member(field.key, value == "-" ? nil : value)
                }
                json.member("count", line.count)
            }
            json.endLine()
            StandardOutput.write(json.bytes)
        }
    }

    /// Names on the left, counts on the right of their columns.
    private func printAligned(_ lines: [[String]]) {
        let safe = lines.map { $0.map { DisplayText.neutralised($0) } }
        let count = safe[0].count
        let widths = (0..<count).map { column in safe.map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0 }
        for line in safe {
            let cells = line.enumerated().map { column, text in
                let blanks = String(repeating: " ", count: widths[column] - DisplayWidth.columns(of: text))
                return column == count - 1 ? blanks + text : text + blanks
            }
            StandardOutput.writeLine(cells.joined(separator: "  "))
        }
    }
}

public import EventModel
import ScreenModel

extension ViewTable {
    /// Columns aligned by display width, notes below.
    public var text: String {
        let cells = ([columns] + rows.map { $0.map(\.words) }).map { $0.map { DisplayText.neutralised($0) } }
        let widths = columns.indices.map { column in cells.map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0 }
        var lines = ["\(title), as of \(asOf.rfc3339)"]
        for row in cells {
            let padded = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - DisplayWidth.columns(of: $0)) }
            lines.append(Self.trimmed(padded.joined(separator: "  ")))
        }
        if rows.isEmpty { lines.append("nothing") }
        lines += notes.map { "· \(DisplayText.neutralised($0))" }
        return lines.joined(separator: "\n") + "\n"
    }

    /// RFC 4180, with a header; a field that a spreadsheet could take for a formula gets an apostrophe before it.
    public var csv: String {
        ([columns] + rows.map { $0.map(Self.plain) }).map { $0.map(Self.quoted).joined(separator: ",") }
            .joined(separator: "\n") + "\n"
    }

    public var markdown: String {
        func line(_ fields: [String]) -> String {
            let safe = fields.map { DisplayText.neutralised($0).replacing("|", with: "\\|") }
            return "| \(safe.joined(separator: " | ")) |"
        }
        var lines = ["## \(title)", "", "As of \(asOf.rfc3339).", "", line(columns)]
        lines.append("|\(String(repeating: "---|", count: columns.count))")
        lines += rows.map { line($0.map(\.words)) }
        if !notes.isEmpty { lines.append("") }
        lines += notes.map { "- \(DisplayText.neutralised($0))" }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func trimmed(_ line: String) -> String {
        var line = line[...]
        while line.last == " " { line.removeLast() }
        return String(line)
    }

    private static func plain(_ cell: Cell) -> String {
        if case .none = cell { return "" }
        return DisplayText.neutralised(cell.words)
    }

    private static func quoted(_ field: String) -> String {
        // A figure may begin with a sign.
        let isFormula = (field.first.map { "=+@\t-".contains($0) } ?? false) && Double(field) == nil
        let safe = isFormula ? "'" + field : field
        let needsQuotes = safe.contains { $0 == "," || $0 == "\"" || $0 == "\n" }
        return needsQuotes ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
    }
}

extension ViewTable: JSONWritable {
    /// One object: `view`, `asOf`, `columns`, `rows` (an array for each) and `notes`.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("schema", RecordSchema.number)
            json.member("view", view.rawValue)
            json.member("title", title)
            json.member("asOf", asOf)
            json.member("columns", columns)
            json.key("rows")
            json.array(rows) { json, row in
                json.array(row) { json, cell in
                    switch cell {
                    case .text(let text): json.string(text)
                    case .number(let number): json.number(number)
                    case .integer(let number): json.integer(number)
                    case .none: json.null()
                    }
                }
            }
            json.member("notes", notes)
        }
    }
}

import EventModel
import ScreenModel

/// Event rows as CSV (RFC 4180) or Markdown.
nonisolated struct EventTable {
    private static let header = [
        "key", "published", "known", "source", "side", "language", "direction", "root", "dimensions", "title",
    ]

    /// The head of the table.
    static func head(_ format: TableFormat) -> String? {
        switch format {
        case .csv: header.joined(separator: ",")
        case .markdown:
            "| \(header.joined(separator: " | ")) |\n|\(String(repeating: "---|", count: header.count))"
        case .text, .json: nil
        }
    }

    /// A row as a line, made safe for a terminal.
    static func line(_ row: EventRow, _ format: TableFormat) -> String {
        let fields = Self.fields(of: row).map { DisplayText.neutralised($0) }
        switch format {
        case .markdown: return "| \(fields.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ")) |"
        default: return fields.map(quoted).joined(separator: ",")
        }
    }

    private static func fields(of row: EventRow) -> [String] {
        let dimensions = RelationDimension.allCases.filter(row.dimensions.contains).map(\.rawValue)
        return [
            String(row.key.number), row.publishedAt?.rfc3339 ?? "", row.knownAt.rfc3339, row.source, row.side,
            row.language, row.direction.text, row.root?.rawValue ?? "-", dimensions.joined(separator: "+"), row.title,
        ]
    }

    /// A field that a spreadsheet could take for a formula gets an apostrophe before it.
    private static func quoted(_ field: String) -> String {
        let isFormula = field.first.map { "=+@\t".contains($0) } ?? false
        let safe = isFormula ? "'" + field : field
        let needsQuotes = safe.contains { $0 == "," || $0 == "\"" || $0 == "\n" }
        return needsQuotes ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
    }
}

import EventModel

/// Event rows as CSV (RFC 4180) or Markdown.
nonisolated struct EventTable {
    private static let header = [
        "key", "published", "known", "source", "side", "language", "direction", "root", "dimensions", "title",
    ]

    /// The head of the table.
    static func head(_ format: TableFormat) -> String? {
        TextTable(format: format).head(header)
    }

    /// A row as a line, made safe for a terminal and a spreadsheet.
    static func line(_ row: EventRow, _ format: TableFormat) -> String {
        TextTable(format: format).line(fields(of: row))
    }

    private static func fields(of row: EventRow) -> [String] {
        let dimensions = RelationDimension.allCases.filter(row.dimensions.contains).map(\.rawValue)
        return [
            String(row.key.number), row.publishedAt?.rfc3339 ?? "", row.knownAt.rfc3339, row.source, row.side,
            row.language, row.direction.text, row.root?.rawValue ?? "-", dimensions.joined(separator: "+"), row.title,
        ]
    }
}

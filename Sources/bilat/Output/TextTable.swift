import ScreenModel

/// Lines of fields in a format, made safe for a terminal and for a spreadsheet.
nonisolated struct TextTable {
    let format: TableFormat

    /// The head; none in plain text.
    func head(_ names: [String]) -> String? {
        switch format {
        case .csv: csv(names)
        case .markdown: "| \(names.joined(separator: " | ")) |\n|\(String(repeating: "---|", count: names.count))\n"
        case .text, .json: nil
        }
    }

    /// One line, its end included: CR LF in CSV, as RFC 4180 has it.
    func line(_ fields: [String]) -> String {
        let fields = fields.map { DisplayText.neutralised($0) }
        switch format {
        case .markdown: return "| \(fields.map(markdown).joined(separator: " | ")) |\n"
        case .csv: return csv(fields)
        case .text, .json: return fields.joined(separator: "\t") + "\n"
        }
    }

    private func csv(_ fields: [String]) -> String {
        fields.map(Self.quoted).joined(separator: ",") + "\r\n"
    }

    private func markdown(_ field: String) -> String {
        field.replacing("\\", with: "\\\\").replacing("|", with: "\\|").replacing("\n", with: " ")
    }

    /// A field that a spreadsheet could take for a formula gets an apostrophe before it; a number or a lone sign is none.
    private static func quoted(_ field: String) -> String {
        let starts = field.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
        let isFormula = starts && field.unicodeScalars.count > 1 && Double(field) == nil
        let safe = isFormula ? "'" + field : field
        let needsQuotes = safe.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
        return needsQuotes ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
    }
}

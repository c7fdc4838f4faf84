import ScreenModel

/// Text of others inside a Markdown document: through the gate, on one line, and without marks of its own.
nonisolated enum MarkdownText {
    static func line(_ text: String) -> String {
        let plain = DisplayText.neutralised(text.split(whereSeparator: \.isNewline).joined(separator: " "))
        return plain.reduce(into: "") { line, character in
            if "\\`*_[]<>#|".contains(character) { line.append("\\") }
            line.append(character)
        }
    }
}

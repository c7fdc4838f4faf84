/// The name in an author line such as `editor@example.com (Anna Petrova)`.
enum AuthorName {
    static func text(of line: String) -> String {
        if line.hasSuffix(")"), let open = line.firstIndex(of: "("), line[..<open].contains("@") {
            return trimmed(line[line.index(after: open)...].dropLast())
        }
        if line.hasSuffix(">"), let open = line.firstIndex(of: "<"), line[open...].contains("@") {
            let name = trimmed(line[..<open])
            return name.isEmpty ? trimmed(line[line.index(after: open)...].dropLast()) : name
        }
        return line
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true || text.first == "\"" { text.removeFirst() }
        while text.last?.isWhitespace == true || text.last == "\"" { text.removeLast() }
        return String(text)
    }
}

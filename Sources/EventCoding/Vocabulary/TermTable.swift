/// The form in which vocabulary is written down: lines of `heading: term | term …`.
enum TermTable {
    struct Line {
        var heading: String
        var terms: [String]
    }

    static func lines(of text: String) -> [Line] {
        text.split(separator: "\n").compactMap { line in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let terms = line[line.index(after: colon)...].split(separator: "|").map { trimmed($0) }
            return Line(heading: trimmed(line[..<colon]), terms: terms.filter { !$0.isEmpty })
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}

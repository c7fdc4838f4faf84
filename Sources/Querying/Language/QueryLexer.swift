/// Cuts an expression into its pieces.
struct QueryLexer {
    private let scalars: [Unicode.Scalar]
    private var position = 0

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    /// The next piece, or nil at the end.
    mutating func next() -> QueryToken? {
        while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
        guard position < scalars.count else { return nil }
        switch scalars[position] {
        case "(": return single(.open)
        case ")": return single(.close)
        case "-": return single(.minus)
        case "\"": return quoted(from: position) { .phrase($0) }
        case "/": return regex()
        case "=": return wholeWord()
        case "@": return view()
        default: return word()
        }
    }

    private mutating func single(_ kind: QueryToken.Kind) -> QueryToken {
        position += 1
        return QueryToken(kind: kind, place: position - 1..<position, valueStart: position)
    }

    /// The text from the quote under the cursor to the next one; what began at `start` is one token with it.
    private mutating func quoted(from start: Int, _ kind: (String) -> QueryToken.Kind) -> QueryToken {
        let first = position + 1
        let last = scalars[first...].firstIndex(of: "\"")
        position = last.map { $0 + 1 } ?? scalars.count
        let text = text(first..<(last ?? scalars.count))
        return QueryToken(kind: kind(text), place: start..<position, valueStart: first, isOpen: last == nil)
    }

    private mutating func regex() -> QueryToken {
        let start = position
        position += 1
        while position < scalars.count, scalars[position] != "/" {
            position += scalars[position] == "\\" ? 2 : 1
        }
        let isOpen = position >= scalars.count
        let end = min(position, scalars.count)
        position = min(position + 1, scalars.count)
        return QueryToken(
            kind: .regex(text(start + 1..<end)), place: start..<position, valueStart: start + 1, isOpen: isOpen)
    }

    private mutating func wholeWord() -> QueryToken {
        let start = position
        position += 1
        if position < scalars.count, scalars[position] == "\"" { return quoted(from: start) { .wholeWord($0) } }
        let text = plainText()
        return QueryToken(kind: .wholeWord(text), place: start..<position, valueStart: start + 1)
    }

    private mutating func view() -> QueryToken {
        let start = position
        position += 1
        let name = plainText()
        return QueryToken(kind: .view(name), place: start..<position, valueStart: start + 1)
    }

    private mutating func word() -> QueryToken {
        let start = position
        let text = plainText()
        if let token = field(text, start: start) { return token }
        let kind: QueryToken.Kind = text == "OR" ? .or : text == "AND" ? .and : .word(text)
        return QueryToken(kind: kind, place: start..<position, valueStart: start)
    }

    /// `name:value`, where the name is of letters alone; a value may be quoted.
    private mutating func field(_ text: String, start: Int) -> QueryToken? {
        guard let colon = text.unicodeScalars.firstIndex(of: ":"), colon != text.startIndex,
            text[..<colon].utf8.allSatisfy({ $0 | 0x20 >= 97 && $0 | 0x20 <= 122 })
        else { return nil }
        let name = String(text[..<colon])
        let valueStart = start + name.utf8.count + 1
        if position == valueStart, position < scalars.count, scalars[position] == "\"" {
            return quoted(from: start) { .field(name: name, value: $0) }
        }
        let value = String(text.unicodeScalars[text.unicodeScalars.index(after: colon)...])
        return QueryToken(kind: .field(name: name, value: value), place: start..<position, valueStart: valueStart)
    }

    /// Everything up to white space, a parenthesis or a quote.
    private mutating func plainText() -> String {
        let start = position
        while position < scalars.count, !Self.endsWord(scalars[position]) { position += 1 }
        return text(start..<position)
    }

    private static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "(" || scalar == ")" || scalar == "\"" || scalar.properties.isWhitespace
    }

    private func text(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
    }
}

/// Reads the string literals of Python.
enum PythonLiteral {
    static func text(of literal: String) -> String {
        var rest = Substring(literal)
        if rest.first == "u" { rest = rest.dropFirst() }
        rest = rest.dropFirst().dropLast()
        var result = String.UnicodeScalarView()
        while let character = rest.popFirst() {
            guard character == "\\", let letter = rest.popFirst() else {
                result.append(contentsOf: character.unicodeScalars)
                continue
            }
            result.append(contentsOf: escape(letter, &rest).unicodeScalars)
        }
        return String(result)
    }

    private static func escape(_ letter: Character, _ rest: inout Substring) -> String {
        let lengths: [Character: Int] = ["x": 2, "u": 4, "U": 8]
        if let length = lengths[letter] {
            let digits = rest.prefix(length)
            rest = rest.dropFirst(length)
            return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
        }
        return ["n": "\n", "t": "\t", "r": "\r"][letter] ?? String(letter)
    }
}

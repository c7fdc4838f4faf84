/// The named character references of HTML, such as `nbsp`.
enum NamedCharacters {
    /// The UTF-8 text of a name (without `&` and `;`), or nil; names differ by case.
    static func text(of name: ByteView) -> [UInt8]? {
        guard name.count <= longestName else { return nil }
        return table[String(decoding: name, as: UTF8.self)]
    }

    /// Whether HTML reads the name also where its semicolon was forgotten.
    static func isReadWithoutSemicolon(_ name: ByteView) -> Bool {
        guard name.count <= 6 else { return false }
        return legacy.contains(String(decoding: name, as: UTF8.self))
    }

    static let longestName = 31

    private static let table: [String: [UInt8]] = {
        var table: [String: [UInt8]] = [:]
        for part in [capitals, aToL, mToZ] {
            for entry in part.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
                let words = entry.split(separator: " ")
                guard words.count == 2 else { continue }
                table[String(words[0])] = utf8(ofScalars: words[1])
            }
        }
        return table
    }()

    private static func utf8(ofScalars hexadecimal: Substring) -> [UInt8] {
        var text = String.UnicodeScalarView()
        for number in hexadecimal.split(separator: "+") {
            guard let value = UInt32(number, radix: 16), let scalar = Unicode.Scalar(value) else { continue }
            text.append(scalar)
        }
        return Array(String(text).utf8)
    }

    private static let legacy: Set<String> = Set(
        """
        AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc
        Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute
        aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute
        ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot
        nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy
        sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}

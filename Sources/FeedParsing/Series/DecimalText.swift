import EventModel

/// Numbers as tables write them: `78,3942`, `1 234.5`, `1,234.5`, `2.1E+10`.
enum DecimalText {
    /// With a decimal point, commas are marks of thousands, and the other way round. Nil for anything but one number.
    static func number(_ text: String, decimal: SeriesReading.DecimalMark) -> Double? {
        var digits: [UInt8] = []
        for character in text.unicodeScalars {
            switch character {
            case " ", "\u{A0}", "\u{202F}", "\u{2009}", "'": continue
            case "\u{2212}": digits.append(UInt8(ascii: "-"))
            case ",": if decimal == .comma { digits.append(UInt8(ascii: ".")) }
            case ".": if decimal == .point { digits.append(UInt8(ascii: ".")) }
            default:
                guard character.isASCII, isPart(UInt8(truncatingIfNeeded: character.value)) else { return nil }
                digits.append(UInt8(truncatingIfNeeded: character.value))
            }
        }
        guard digits.contains(where: \.isDigit), let value = Double(String(decoding: digits, as: UTF8.self)),
            value.isFinite
        else { return nil }
        return value
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte | 0x20 == UInt8(ascii: "e")
    }
}

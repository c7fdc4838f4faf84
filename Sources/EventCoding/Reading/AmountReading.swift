import EventModel

/// Lifts sums, volumes and shares out of a text: `$37.01 bn`, `38 млрд кубометров`, `2400亿美元`.
enum AmountReading {
    /// The amounts of `text`, in order.
    static func amounts(in text: String) -> [Amount] {
        guard text.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return [] }
        let scalars = Array(text.unicodeScalars)
        var amounts: [Amount] = []
        var place = 0
        while place < scalars.count {
            guard isDigit(scalars[place]) else {
                place += 1
                continue
            }
            let start = place
            let number = number(scalars, &place)
            guard start == 0 || !isLetter(scalars[start - 1]), let number else { continue }
            if let amount = amount(number, scalars, start, place) {
                amounts.append(amount.value)
                place = amount.end
            }
        }
        return amounts
    }

    private static func amount(
        _ number: Double, _ scalars: [Unicode.Scalar], _ start: Int, _ end: Int
    ) -> (value: Amount, end: Int)? {
        var place = end
        var value = number
        if let scale = word(scalars, &place, AmountUnits.scales) { value *= scale }
        var first = start
        var unit = word(scalars, &place, AmountUnits.units)
        if let sign = sign(before: start, scalars) {
            unit = sign.unit
            first = sign.start
        }
        guard let unit else { return nil }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[first..<place])
        return (Amount(value: value, unit: unit, text: String(text)), place)
    }

    /// `1,234.5`, `9,5`, `200 000`; the place moves behind it. Nil when it is too long to be a number.
    private static func number(_ scalars: [Unicode.Scalar], _ place: inout Int) -> Double? {
        var digits = ""
        var fraction = ""
        var isFraction = false
        while place < scalars.count {
            let scalar = scalars[place]
            if isDigit(scalar) {
                if isFraction { fraction.unicodeScalars.append(scalar) } else { digits.unicodeScalars.append(scalar) }
            } else if !isFraction, isSeparator(scalar), digitRun(scalars, place + 1) > 0 {
                let run = digitRun(scalars, place + 1)
                let isGroup = run == 3 && (scalar != "." || digitRun(scalars, place + 5) == 3)
                if scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}" {
                    guard isGroup else { break }
                } else if !isGroup {
                    isFraction = true
                }
            } else {
                break
            }
            place += 1
        }
        guard digits.count + fraction.count <= 15 else { return nil }
        return Double(fraction.isEmpty ? digits : "\(digits).\(fraction)")
    }

    /// The unit or scale written at `place`, white space before it passed over.
    private static func word<Value>(
        _ scalars: [Unicode.Scalar], _ place: inout Int, _ table: [(text: [Unicode.Scalar], value: Value)]
    ) -> Value? {
        var start = place
        while start < scalars.count, start - place < 2, scalars[start].properties.isWhitespace || scalars[start] == "-"
        {
            start += 1
        }
        for entry in table where matches(scalars, start, entry.text) {
            place = start + entry.text.count
            // Endings: `миллиардов`, `tonnes`.
            while place < scalars.count, isLetter(scalars[place]), scalars[place].value < 0x2E80 { place += 1 }
            return entry.value
        }
        return nil
    }

    private static func matches(_ scalars: [Unicode.Scalar], _ start: Int, _ word: [Unicode.Scalar]) -> Bool {
        guard start + word.count <= scalars.count else { return false }
        for offset in 0..<word.count where lower(scalars[start + offset]) != word[offset] { return false }
        return word.count > 2 || word[0].value >= 0x2E80 || start + word.count == scalars.count
            || !isLetter(scalars[start + word.count])
    }

    private static func sign(before start: Int, _ scalars: [Unicode.Scalar]) -> (unit: String, start: Int)? {
        guard start > 0 else { return nil }
        for entry in AmountUnits.signs where scalars[start - 1] == entry.scalar { return (entry.unit, start - 1) }
        return nil
    }

    private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x41...0x5A, 0x410...0x42F: Unicode.Scalar(scalar.value + 32) ?? scalar
        default: scalar
        }
    }

    private static func digitRun(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
        var place = start
        while place < scalars.count, isDigit(scalars[place]) { place += 1 }
        return max(0, place - start)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value &- 0x30 < 10 }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        [".", ",", " ", "\u{A0}", "\u{202F}"].contains(scalar)
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x2E80 && scalar.properties.isAlphabetic
    }
}

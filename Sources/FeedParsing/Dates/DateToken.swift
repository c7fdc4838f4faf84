/// One piece of a written date.
enum DateToken {
    case number(value: Int, digits: Int)
    /// In lower case.
    case word(String)
    /// A punctuation mark other than white space.
    case mark(UInt8)
    case space

    /// The pieces of a text; nil when it is too long or too odd to be a date.
    static func tokens(of text: String) -> [DateToken]? {
        guard text.utf8.count <= 120 else { return nil }
        var tokens: [DateToken] = []
        var word = ""
        for scalar in text.lowercased().unicodeScalars {
            if isLetter(scalar) {
                word.unicodeScalars.append(scalar)
                if isHan(scalar) { flush(&word, into: &tokens) }
                continue
            }
            flush(&word, into: &tokens)
            if !append(scalar, to: &tokens) { return nil }
        }
        flush(&word, into: &tokens)
        return tokens
    }

    private static func append(_ scalar: Unicode.Scalar, to tokens: inout [DateToken]) -> Bool {
        if scalar.value >= 0x30, scalar.value <= 0x39 {
            let digit = Int(scalar.value - 0x30)
            if case .number(let value, let digits) = tokens.last {
                guard digits < 17 else { return false }
                tokens[tokens.count - 1] = .number(value: value * 10 + digit, digits: digits + 1)
            } else {
                tokens.append(.number(value: digit, digits: 1))
            }
        } else if scalar.properties.isWhitespace {
            if case .space = tokens.last { return true }
            tokens.append(.space)
        } else if scalar.value == 0x2212 || scalar.value == 0x2013 {
            tokens.append(.mark(UInt8(ascii: "-")))
        } else if scalar.value == 0xFF1A {
            tokens.append(.mark(UInt8(ascii: ":")))
        } else {
            tokens.append(.mark(scalar.isASCII ? UInt8(scalar.value) : UInt8(ascii: ",")))
        }
        return true
    }

    /// A word of Han is joined from its characters, but for the units of dates, which stand alone;
    /// `八` and `月` are the name of a month.
    private static func flush(_ word: inout String, into tokens: inout [DateToken]) {
        guard !word.isEmpty else { return }
        defer { word = "" }
        let isHanWord = word.unicodeScalars.allSatisfy(isHan)
        if isHanWord, case .word(let last) = tokens.last, last.unicodeScalars.allSatisfy(isHan), !units.contains(last),
            !units.contains(word) || (word == "月" && last.allSatisfy("一二三四五六七八九十".contains))
        {
            tokens[tokens.count - 1] = .word(last + word)
        } else {
            tokens.append(.word(word))
        }
    }

    private static let units: Set<String> = ["年", "月", "日", "时", "分", "秒", "時", "号"]

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? UInt8(scalar.value).isLetter : scalar.properties.isAlphabetic || scalar.value == 0x301
    }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x4E00 && scalar.value <= 0x9FFF
    }
}

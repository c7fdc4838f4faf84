/// Reads one JSON value of UTF-8 bytes; what breaks off is kept up to there.
struct JSONReading {
    private let bytes: ByteView
    private var place = 0
    private let depthLimit: Int
    /// Whether something was not as JSON must be.
    private(set) var isBroken = false

    init(_ bytes: ByteView, depthLimit: Int) {
        self.bytes = bytes
        self.depthLimit = depthLimit
    }

    mutating func value(depth: Int = 0) -> JSONValue {
        skipSpace()
        guard place < bytes.count, depth < depthLimit else { return broken() }
        switch bytes[place] {
        case UInt8(ascii: "{"): return object(depth: depth)
        case UInt8(ascii: "["): return array(depth: depth)
        case UInt8(ascii: "\""): return .string(string())
        case UInt8(ascii: "-"), 0x30...0x39: return number()
        default: return word()
        }
    }

    private mutating func broken() -> JSONValue {
        isBroken = true
        place = bytes.count
        return .null
    }

    private mutating func object(depth: Int) -> JSONValue {
        var members: [(name: String, value: JSONValue)] = []
        place += 1
        while true {
            skip(UInt8(ascii: ","))
            guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { break }
            let name = string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { break }
            members.append((name, value(depth: depth + 1)))
        }
        if !take(UInt8(ascii: "}")) { _ = broken() }
        return .object(members)
    }

    private mutating func array(depth: Int) -> JSONValue {
        var elements: [JSONValue] = []
        place += 1
        while true {
            skip(UInt8(ascii: ","))
            guard place < bytes.count, bytes[place] != UInt8(ascii: "]") else { break }
            elements.append(value(depth: depth + 1))
        }
        if !take(UInt8(ascii: "]")) { _ = broken() }
        return .array(elements)
    }

    private mutating func number() -> JSONValue {
        let start = place
        while place < bytes.count, bytes[place].isDigit || "+-.eE".utf8.contains(bytes[place]) { place += 1 }
        return .number(bytes.part(start, place).text)
    }

    private mutating func word() -> JSONValue {
        let words: [(StaticString, JSONValue)] = [("true", .bool(true)), ("false", .bool(false)), ("null", .null)]
        for (word, value) in words where bytes.has(word, at: place) {
            place += word.utf8CodeUnitCount
            return value
        }
        return broken()
    }

    // MARK: Strings

    private mutating func string() -> String {
        place += 1
        var text: [UInt8] = []
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            let run = place
            while place < bytes.count, bytes[place] != UInt8(ascii: "\""), bytes[place] != UInt8(ascii: "\\") {
                place += 1
            }
            text.append(contentsOf: bytes.part(run, place))
            if place < bytes.count, bytes[place] == UInt8(ascii: "\\") { escape(into: &text) }
        }
        if !take(UInt8(ascii: "\"")) { isBroken = true }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func escape(into text: inout [UInt8]) {
        place += 1
        guard place < bytes.count else { return }
        let letter = bytes[place]
        place += 1
        switch letter {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "u"): text.append(contentsOf: String(unicodeEscape()).utf8)
        default: text.append(letter)
        }
    }

    /// The scalar of `\uXXXX`, or of a pair of them; a lone half is U+FFFD.
    private mutating func unicodeEscape() -> Unicode.Scalar {
        guard let first = hexadecimal() else { return "\u{FFFD}" }
        guard first >= 0xD800, first < 0xDC00 else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        let start = place
        guard bytes.has("\\u", at: place) else { return "\u{FFFD}" }
        place += 2
        guard let second = hexadecimal(), second >= 0xDC00, second < 0xE000 else {
            place = start
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() -> UInt32? {
        guard place + 4 <= bytes.count, let value = UInt32(bytes.part(place, place + 4).text, radix: 16) else {
            isBroken = true
            return nil
        }
        place += 4
        return value
    }

    // MARK: Marks

    private mutating func skipSpace() {
        while place < bytes.count, bytes[place].isWhiteSpace { place += 1 }
    }

    private mutating func skip(_ mark: UInt8) {
        skipSpace()
        while place < bytes.count, bytes[place] == mark {
            place += 1
            skipSpace()
        }
    }

    private mutating func take(_ mark: UInt8) -> Bool {
        skipSpace()
        guard place < bytes.count, bytes[place] == mark else { return false }
        place += 1
        return true
    }
}

/// Reads the members of one JSON object without building a tree; made for millions of lines.
struct JSONLine {
    /// A member's value, as far as reports need it.
    enum Value {
        case null
        case text(String)
        /// An object, to be read on its own.
        case object(UnsafeBufferPointer<UInt8>)
        /// A number, truth value or array, which no field of a report is.
        case other
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Calls `body` for each member; false when the bytes are no JSON object of this plain form.
    mutating func members(_ body: (String, Value) -> Bool) -> Bool {
        guard take(UInt8(ascii: "{")) else { return false }
        if take(UInt8(ascii: "}")) { return isAtEnd }
        repeat {
            skipSpace()
            guard let name = string(), take(UInt8(ascii: ":")), let value = value(), body(name, value) else {
                return false
            }
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "}")) && isAtEnd
    }

    private var isAtEnd: Bool {
        var rest = self
        rest.skipSpace()
        return rest.place == bytes.count
    }

    private mutating func value() -> Value? {
        skipSpace()
        guard place < bytes.count else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "\""): return string().map(Value.text)
        case UInt8(ascii: "n"): return word("null") ? .null : nil
        case UInt8(ascii: "t"): return word("true") ? .other : nil
        case UInt8(ascii: "f"): return word("false") ? .other : nil
        case UInt8(ascii: "-"), 0x30...0x39: return number()
        case UInt8(ascii: "{"): return nested().map { .object(UnsafeBufferPointer(rebasing: bytes[$0])) }
        case UInt8(ascii: "["): return nested() == nil ? nil : .other
        default: return nil
        }
    }

    private mutating func number() -> Value {
        while place < bytes.count, "+-.eE0123456789".utf8.contains(bytes[place]) { place += 1 }
        return .other
    }

    /// Steps over an object or array without reading what is in it; nil where it is not closed.
    private mutating func nested() -> Range<Int>? {
        let start = place
        var (depth, isInText) = (0, false)
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\\") where isInText: place += 1
            case UInt8(ascii: "\""): isInText.toggle()
            case UInt8(ascii: "{") where !isInText, UInt8(ascii: "[") where !isInText: depth += 1
            case UInt8(ascii: "}") where !isInText, UInt8(ascii: "]") where !isInText:
                depth -= 1
                if depth == 0 { return start..<place }
            default: break
            }
        }
        return nil
    }

    private mutating func word(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard place + count <= bytes.count else { return false }
        let isThere = word.withUTF8Buffer { $0.elementsEqual(bytes[place..<place + count]) }
        if isThere { place += count }
        return isThere
    }

    /// Nil for what is no string, or one with an escape that has to be read with more care (`\u`).
    private mutating func string() -> String? {
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return nil }
        place += 1
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "\""), bytes[place] != UInt8(ascii: "\\"),
            bytes[place] >= 0x20
        {
            place += 1
        }
        guard place < bytes.count else { return nil }
        if bytes[place] == UInt8(ascii: "\"") {
            defer { place += 1 }
            return String(decoding: bytes[start..<place], as: UTF8.self)
        }
        return escapedString(from: start)
    }

    private mutating func escapedString(from start: Int) -> String? {
        var text = Array(bytes[start..<place])
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case 0..<0x20: return nil
            case UInt8(ascii: "\\"):
                guard place < bytes.count, let plain = Self.escapes[bytes[place]] else { return nil }
                text.append(plain)
                place += 1
            default: text.append(byte)
            }
        }
        return nil
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
        UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D,
        UInt8(ascii: "t"): 0x09, UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C,
    ]

    private mutating func skipSpace() {
        while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 || bytes[place] == 0x0D { place += 1 }
    }

    private mutating func take(_ mark: UInt8) -> Bool {
        skipSpace()
        guard place < bytes.count, bytes[place] == mark else { return false }
        place += 1
        return true
    }
}

/// Reads `&name;`, `&#10;` and `&#x0A;`.
enum CharacterReference {
    /// What stands at an `&`.
    enum Reading {
        /// The characters meant, and the bytes that the reference takes up.
        case characters(Characters, length: Int)
        /// A well-formed reference to a name that is not HTML's.
        case unknown(name: ByteView, length: Int)
        /// No reference, so that the `&` stands for itself.
        case none
    }

    enum Characters {
        case scalar(Unicode.Scalar)
        case utf8([UInt8])
    }

    static let longest = 40

    /// Reads the reference at `place`, where an `&` stands; `isHTML` also takes the old names without semicolon.
    static func read(_ bytes: ByteView, at place: Int, isHTML: Bool) -> Reading {
        let start = place + 1
        guard start < bytes.count else { return .none }
        if bytes[start] == UInt8(ascii: "#") { return number(bytes, at: place) }
        var end = start
        while end < bytes.count, end - start < longest, isNameByte(bytes[end]) { end += 1 }
        let name = bytes.part(start, end)
        guard end > start else { return .none }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";") else {
            return isHTML ? unfinishedName(bytes, name, end) : .none
        }
        if let characters = named(name) { return .characters(characters, length: end + 1 - place) }
        return .unknown(name: name, length: end + 1 - place)
    }

    /// In a query (`?a=1&copy=2`) a name without semicolon is no reference.
    private static func unfinishedName(_ bytes: ByteView, _ name: ByteView, _ end: Int) -> Reading {
        let next = end < bytes.count ? bytes[end] : 0
        guard next != UInt8(ascii: "="), NamedCharacters.isReadWithoutSemicolon(name),
            let characters = named(name)
        else { return .none }
        return .characters(characters, length: name.count + 1)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".")
    }

    private static func named(_ name: ByteView) -> Characters? {
        if name.has("amp", at: 0), name.count == 3 { return .scalar("&") }
        if name.has("lt", at: 0), name.count == 2 { return .scalar("<") }
        if name.has("gt", at: 0), name.count == 2 { return .scalar(">") }
        if name.has("quot", at: 0), name.count == 4 { return .scalar("\"") }
        if name.has("nbsp", at: 0), name.count == 4 { return .scalar("\u{A0}") }
        return NamedCharacters.text(of: name).map { .utf8($0) }
    }

    private static func number(_ bytes: ByteView, at start: Int) -> Reading {
        var place = start + 2
        let isHexadecimal = place < bytes.count && bytes[place] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { place += 1 }
        let firstDigit = place
        var value: UInt32 = 0
        while place < bytes.count, let digit = digit(bytes[place], isHexadecimal) {
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
            place += 1
        }
        guard place > firstDigit else { return .none }
        if place < bytes.count, bytes[place] == UInt8(ascii: ";") { place += 1 }
        return .characters(.scalar(scalar(value)), length: place - start)
    }

    private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
        if byte.isDigit { return UInt32(byte - 0x30) }
        let letter = byte | 0x20
        guard isHexadecimal, letter >= 0x61, letter <= 0x66 else { return nil }
        return UInt32(letter - 0x61 + 10)
    }

    /// Numbers from 128 to 159 mean the characters of windows-1252, as in HTML; what is no scalar is U+FFFD.
    static func scalar(_ value: UInt32) -> Unicode.Scalar {
        if value >= 0x80, value <= 0x9F { return windows1252[Int(value - 0x80)] }
        guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
        return scalar
    }

    private static let windows1252: [Unicode.Scalar] = [
        "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
        "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
    ]

    /// The value of an attribute: references read, white space cut off.
    static func text(ofAttribute value: ByteView) -> String {
        let value = value.trimmed
        guard value.firstIndex(of: UInt8(ascii: "&"), from: 0) != nil else { return value.text }
        var result: [UInt8] = []
        var place = 0
        while place < value.count {
            if value[place] == UInt8(ascii: "&"),
                case .characters(let characters, let length) = read(value, at: place, isHTML: false)
            {
                append(characters, to: &result)
                place += length
            } else {
                result.append(value[place])
                place += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    static func append(_ characters: Characters, to bytes: inout [UInt8]) {
        switch characters {
        case .scalar(let scalar): bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        case .utf8(let text): bytes.append(contentsOf: text)
        }
    }
}

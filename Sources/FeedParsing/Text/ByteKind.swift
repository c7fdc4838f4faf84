/// What a byte of text asks the cleaner to do.
enum ByteKind: UInt8 {
    case plain, space, control, less, ampersand
    /// The first byte of a sequence that may be white space (U+00A0, U+1680, U+2000…, U+3000).
    case wideSpaceLead

    static let table: [ByteKind] = (0...255).map { byte in
        switch UInt8(byte) {
        case 0x20, 0x09...0x0D: .space
        case 0..<0x20, 0x7F: .control
        case UInt8(ascii: "<"): .less
        case UInt8(ascii: "&"): .ampersand
        case 0xC2, 0xE1, 0xE2, 0xE3: .wideSpaceLead
        default: .plain
        }
    }

    /// U+2028 and U+2029.
    static func isLineSeparator(_ bytes: ByteView, at place: Int) -> Bool {
        bytes.has("\u{2028}", at: place) || bytes.has("\u{2029}", at: place)
    }

    /// The length of the white-space or C1 sequence at `place`: 0 when there is none.
    static func wideSpaceLength(_ bytes: ByteView, at place: Int) -> Int {
        let left = bytes.count - place
        if bytes[place] == 0xC2 { return left >= 2 && (bytes[place + 1] == 0xA0 || bytes[place + 1] == 0x85) ? 2 : 0 }
        guard left >= 3 else { return 0 }
        let (second, third) = (bytes[place + 1], bytes[place + 2])
        switch (bytes[place], second) {
        case (0xE1, 0x9A): return third == 0x80 ? 3 : 0
        case (0xE2, 0x80): return third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0
        case (0xE2, 0x81): return third == 0x9F ? 3 : 0
        case (0xE3, 0x80): return third == 0x80 ? 3 : 0
        default: return 0
        }
    }
}

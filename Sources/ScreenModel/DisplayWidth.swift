/// How many columns text takes on a terminal: as the C library's `wcwidth` says, by which ncurses places what follows.
public enum DisplayWidth {
    /// Columns of a character: 0, 1, 2, or more where it is put together of several that a terminal shows side by side.
    public static func columns(of glyph: Character) -> Int {
        glyph.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
    }

    /// Columns of a text that has been neutralised.
    public static func columns(of text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
    }

    static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value < 0x20 || (value >= 0x7F && value < 0xA0) ? 0 : 1 }
        switch value {
        case 0x400..<0x483, 0x2500..<0x2580: return 1
        case 0x4E00..<0xA000: return 2
        // Marks inside the wide blocks; vowels and final consonants of Hangul, which join the consonant before them.
        case 0x302A...0x302D, 0x3099...0x309A, 0x16FE4, 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
        // Numbers in circles and hexagrams, which the annex leaves open.
        case 0x3248...0x324F, 0x4DC0...0x4DFF: return 2
        default: break
        }
        if WideScalars.contains(value) { return 2 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }
}

/// How many columns text takes on a terminal.
public enum DisplayWidth {
    /// Columns of one glyph: 0, 1 or 2.
    public static func columns(of glyph: Character) -> Int {
        guard let first = glyph.unicodeScalars.first else { return 0 }
        return columns(of: first)
    }

    /// Columns of a text that has been neutralised.
    public static func columns(of text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + columns(of: $1) }
    }

    static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value < 0x20 || (value >= 0x7F && value < 0xA0) ? 0 : 1 }
        if WideScalars.contains(value) { return 2 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }
}

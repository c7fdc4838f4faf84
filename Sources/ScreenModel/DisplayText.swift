/// Text made safe for a screen or a line of output.
public enum DisplayText {
    /// The text without what could steer a terminal or hide text: escape and other C0 and C1 controls become `�`,
    /// white space becomes a blank, bidirectional controls, zero-width and other invisible characters go.
    public static func neutralised(_ text: some StringProtocol) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(text) }
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch treatment(of: scalar) {
            case .keep: safe.append(scalar)
            case .blank: safe.append(" ")
            case .mark: safe.append("\u{FFFD}")
            case .drop: break
            }
        }
        return String(safe)
    }

    /// The neutralised text cut to `columns`, with `…` as its last column where something was cut.
    public static func clipped(_ text: some StringProtocol, to columns: Int) -> String {
        String(glyphs(text, clippedTo: columns).map(\.character))
    }

    /// What `clipped` answers, glyph by glyph.
    static func glyphs(_ text: some StringProtocol, clippedTo columns: Int) -> [DisplayGlyph] {
        guard columns > 0 else { return [] }
        var line = GlyphLine(columns: columns)
        // Cut before the costly part, so that 10,000 characters cost nothing.
        var left = min(columns, 1 << 20) * maximalScalarsPerColumn
        for scalar in text.unicodeScalars {
            guard left > 0 else { return line.cut() }
            left -= 1
            switch treatment(of: scalar) {
            case .keep: line.append(scalar)
            case .blank: line.append(" ")
            case .mark: line.append("\u{FFFD}")
            case .drop: break
            }
            if line.isOverfull { return line.cut() }
        }
        return line.glyphs
    }

    /// With marks and with what goes; a text of less substance than that is shown cut.
    private static let maximalScalarsPerColumn = 8

    private enum Treatment {
        case keep, blank, mark, drop
    }

    private static func treatment(of scalar: Unicode.Scalar) -> Treatment {
        switch scalar.value {
        case 0x20..<0x7F: .keep
        case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: .blank
        case 0x00..<0x20, 0x7F..<0xA0: .mark
        case 0xA0..<0x300: scalar.value == 0xAD ? .drop : .keep
        // Cyrillic and Han, known to be harmless: the tables of Unicode are slow to ask.
        case 0x400..<0x530, 0x4E00..<0xA000: .keep
        // Skin tones: some terminals show them as a second emoji, some on the first, so nothing after them stands right.
        case 0x1F3FB...0x1F3FF: .drop
        default:
            switch scalar.properties.generalCategory {
            case .format, .surrogate, .privateUse, .unassigned: .drop
            case .spaceSeparator: .keep
            default: scalar.properties.isDefaultIgnorableCodePoint ? .drop : .keep
            }
        }
    }
}

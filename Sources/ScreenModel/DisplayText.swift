/// Text made safe for a screen or a line of output.
public enum DisplayText {
    /// Shown in place of what a terminal could take for a command.
    static let replacement: Character = "\u{FFFD}"

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
        guard columns > 0 else { return "" }
        // A column takes at least one scalar; a longer text is cut before the costly part, so that 10,000 characters cost nothing.
        let head = text.unicodeScalars.prefix(columns * maximalScalarsPerColumn + 1)
        let isCutAlready = head.endIndex != text.unicodeScalars.endIndex
        let safe = neutralised(String(String.UnicodeScalarView(head)))
        var used = 0
        var kept = ""
        for glyph in safe {
            let width = DisplayWidth.columns(of: glyph)
            if width == 0 { continue }
            if used + width > columns { return ellipsized(kept, used: used, columns: columns) }
            kept.append(glyph)
            used += width
        }
        return isCutAlready ? ellipsized(kept, used: used, columns: columns) : kept
    }

    private static let maximalScalarsPerColumn = 8

    private static func ellipsized(_ text: String, used: Int, columns: Int) -> String {
        var kept = text
        var used = used
        while used > columns - 1, let last = kept.popLast() { used -= DisplayWidth.columns(of: last) }
        return kept + "…"
    }

    private enum Treatment {
        case keep, blank, mark, drop
    }

    private static func treatment(of scalar: Unicode.Scalar) -> Treatment {
        switch scalar.value {
        case 0x20..<0x7F: .keep
        case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: .blank
        case 0x00..<0x20, 0x7F..<0xA0: .mark
        case 0xA0..<0x300: scalar.value == 0xAD ? .drop : .keep
        default:
            switch scalar.properties.generalCategory {
            case .format, .surrogate, .privateUse, .unassigned: .drop
            case .spaceSeparator: .keep
            default: scalar.properties.isDefaultIgnorableCodePoint ? .drop : .keep
            }
        }
    }
}

/// Lookalikes for terminals that cannot show what frames, bars and dots are drawn with.
nonisolated enum ASCIIDrawing {
    /// The ASCII lookalike of a sign that is drawn with rather than read; nil for text.
    static func lookalike(of glyph: Character) -> Character? {
        guard let scalar = glyph.unicodeScalars.first else { return nil }
        if let sign = signs[glyph] { return sign }
        switch scalar.value {
        case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576, 0x2578, 0x257A: return "-"
        case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2575, 0x2577, 0x2579, 0x257B: return "|"
        case 0x2550: return "="
        case 0x2500...0x257F: return "+"
        case 0x2580...0x259F: return block(scalar.value)
        case 0x2800...0x28FF: return braille(scalar.value - 0x2800)
        default: return nil
        }
    }

    /// Rising like the eighths they stand for.
    private static func block(_ value: UInt32) -> Character {
        switch value {
        case 0x2581, 0x2582: "_"
        case 0x2583, 0x2584: "-"
        case 0x2585, 0x2586: "="
        default: "#"
        }
    }

    /// By how high the highest dot stands: braille draws small charts.
    private static func braille(_ dots: UInt32) -> Character {
        if dots == 0 { return " " }
        if dots & 0b0000_1001 != 0 { return "#" }
        if dots & 0b0001_0010 != 0 { return "=" }
        return dots & 0b0010_0100 != 0 ? "-" : "_"
    }

    private static let signs: [Character: Character] = [
        "…": "~", "·": ".", "•": "*", "–": "-", "—": "-", "‑": "-", "−": "-", "→": ">", "←": "<", "↑": "^", "↓": "v",
        "↔": "-", "▲": "^", "▼": "v", "△": "^", "▽": "v", "▶": ">", "◀": "<", "▸": ">", "◂": "<", "►": ">", "◄": "<",
        "■": "#", "□": "o", "▪": "*", "▫": "o", "●": "*", "○": "o", "◉": "*", "◎": "o", "◆": "*", "◇": "o",
        "★": "*", "☆": "*", "✓": "v", "✔": "v", "✗": "x", "✘": "x", "×": "x", "“": "\"", "”": "\"", "„": "\"",
        "‘": "'", "’": "'", "«": "\"", "»": "\"", "⏸": "=", "⚠": "!", "≥": ">", "≤": "<", "≈": "~", "\u{A0}": " ",
    ]
}

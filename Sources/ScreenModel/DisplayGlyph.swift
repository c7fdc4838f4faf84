/// What stands in one place of the screen: a character that takes columns, with the combining marks on it.
struct DisplayGlyph {
    var character: Character
    /// 1 or 2.
    var columns: Int

    /// As many marks as ncurses keeps; more are decoration meant to spill over other rows.
    private static let maximalMarks = 4

    /// The glyphs of a neutralised text. Not its grapheme clusters: of a flag or an emoji with parts most terminals
    /// show each part in a place of its own.
    static func glyphs(of text: String) -> [DisplayGlyph] {
        var glyphs: [DisplayGlyph] = []
        var marks = 0
        for scalar in text.unicodeScalars {
            let columns = DisplayWidth.columns(of: scalar)
            if columns > 0 {
                glyphs.append(DisplayGlyph(character: Character(scalar), columns: columns))
                marks = 0
            } else if marks < maximalMarks, !glyphs.isEmpty {
                marks += 1
                glyphs[glyphs.count - 1].add(scalar)
            }
        }
        return glyphs
    }

    /// Puts a mark on the character, unless Unicode lets it stand alone there (a Hangul vowel after a Latin letter).
    private mutating func add(_ mark: Unicode.Scalar) {
        var text = String(character)
        text.unicodeScalars.append(mark)
        if text.count == 1, let marked = text.first { character = marked }
    }
}

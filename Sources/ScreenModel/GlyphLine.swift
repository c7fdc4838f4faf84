/// The glyphs of a neutralised text on a line of so many columns. Not its grapheme clusters: of a flag or an emoji with
/// parts most terminals show each part in a place of its own.
struct GlyphLine {
    private(set) var glyphs: [DisplayGlyph] = []
    private let columns: Int
    private var used = 0
    /// Combining marks on the last glyph.
    private var marks = 0

    /// As many marks as ncurses keeps; more are decoration meant to spill over other rows.
    private static let maximalMarks = 4

    init(columns: Int) {
        self.columns = columns
    }

    /// Whether more was put than there is room for.
    var isOverfull: Bool { used > columns }

    mutating func append(_ scalar: Unicode.Scalar) {
        let width = DisplayWidth.columns(of: scalar)
        if width > 0 {
            glyphs.append(DisplayGlyph(character: Character(scalar), columns: width))
            used += width
            marks = 0
        } else if marks < Self.maximalMarks, !glyphs.isEmpty {
            marks += 1
            glyphs[glyphs.count - 1].add(scalar)
        }
    }

    /// The glyphs with `…` as the last column.
    func cut() -> [DisplayGlyph] {
        var (glyphs, used) = (glyphs, used)
        while used > columns - 1, let last = glyphs.popLast() { used -= last.columns }
        return glyphs + [DisplayGlyph(character: "…", columns: 1)]
    }
}

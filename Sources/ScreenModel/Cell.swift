/// One place of the grid.
public struct Cell: Hashable, Sendable {
    /// One character that takes columns, with the combining marks on it.
    public var glyph: Character
    public var style: Style
    /// Columns it takes: 1 or 2; 0 for the right half of a wide glyph.
    public var width: Int8

    public init(glyph: Character = " ", style: Style = .plain, width: Int8 = 1) {
        self.glyph = glyph
        self.style = style
        self.width = width
    }

    /// The right half of a wide glyph.
    static func continuation(style: Style) -> Cell {
        Cell(glyph: " ", style: style, width: 0)
    }
}

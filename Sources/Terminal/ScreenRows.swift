import ScreenModel

/// A grid as it is sent: blanks take the colours of what stands before them, so that no colours change for them.
nonisolated struct ScreenRows {
    let size: Size
    let rows: [[Cell]]

    /// The part of a grid that fits a terminal of this size.
    init(_ grid: Grid, within size: Size) {
        self.size = size
        rows = (0..<min(grid.size.height, size.height)).map { Self.row(grid.cells(row: $0).prefix(size.width)) }
    }

    private static func row(_ cells: ArraySlice<Cell>) -> [Cell] {
        var row = Array(cells)
        for x in row.indices.dropFirst() where row[x].glyph == " " {
            row[x].style = blankStyle(row[x].style, after: row[x - 1].style)
        }
        return row
    }

    /// Of a blank nothing is seen but the background, unless it is underlined or reversed.
    private static func blankStyle(_ style: Style, after pen: Style) -> Style {
        let isPlain = style.attributes.union(pen.attributes).isDisjoint(with: [.underline, .reverse])
        return isPlain && pen.background == style.background ? pen : style
    }
}

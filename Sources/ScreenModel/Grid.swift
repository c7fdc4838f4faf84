/// A screen of cells. Panes draw into it; text enters only through `put`.
public struct Grid: Hashable, Sendable {
    public let size: Size
    private var cells: [Cell]

    public init(size: Size, style: Style = .plain) {
        self.size = Size(width: max(0, size.width), height: max(0, size.height))
        cells = Array(repeating: Cell(style: style), count: self.size.width * self.size.height)
    }

    public var bounds: Region { Region(x: 0, y: 0, width: size.width, height: size.height) }

    /// The cell at a place inside the grid.
    public subscript(x: Int, y: Int) -> Cell {
        cells[y * size.width + x]
    }

    /// The cells of a row inside the grid, from left to right.
    public func cells(row y: Int) -> ArraySlice<Cell> {
        cells[y * size.width..<(y + 1) * size.width]
    }

    /// Fills a region with blanks of a style.
    public mutating func fill(_ region: Region, style: Style) {
        let part = region.clipped(to: bounds)
        for y in part.y..<part.maxY {
            for x in part.x..<part.maxX { set(Cell(style: style), x: x, y: y) }
        }
    }

    /// Gives the cells of a region another style and keeps their text.
    public mutating func restyle(_ region: Region, _ change: (inout Style) -> Void) {
        let part = region.clipped(to: bounds)
        for y in part.y..<part.maxY {
            for x in part.x..<part.maxX { change(&cells[y * size.width + x].style) }
        }
    }

    /// The one gate through which text enters the screen: neutralised, measured in columns, clipped to `width`
    /// columns (with `…` where something is cut) and to the grid. Answers the columns used.
    @discardableResult
    public mutating func put(_ text: some StringProtocol, at point: Point, width: Int, style: Style) -> Int {
        guard point.y >= 0, point.y < size.height, point.x < size.width, width > 0 else { return 0 }
        let room = min(width, size.width - point.x)
        var column = 0
        for glyph in DisplayText.glyphs(text, clippedTo: room) {
            let x = point.x + column
            if x >= 0 {
                set(Cell(glyph: glyph.character, style: style, width: Int8(glyph.columns)), x: x, y: point.y)
                if glyph.columns == 2 { set(.continuation(style: style), x: x + 1, y: point.y) }
            }
            column += glyph.columns
        }
        return column
    }

    /// The row as text, trailing blanks included.
    public func text(row y: Int) -> String {
        var line = ""
        for x in 0..<size.width where self[x, y].width != 0 { line.append(self[x, y].glyph) }
        return line
    }

    /// All rows as text without trailing blanks: what expected screens hold.
    public var text: String {
        (0..<size.height).map { y in
            var line = text(row: y)
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }

    /// Writes a cell and blanks the other half of any wide glyph it cuts.
    private mutating func set(_ cell: Cell, x: Int, y: Int) {
        guard x >= 0, x < size.width, y >= 0, y < size.height else { return }
        let index = y * size.width + x
        if cells[index].width == 0, x > 0, cell.width != 0 { cells[index - 1] = Cell(style: cells[index - 1].style) }
        if cells[index].width == 2, x + 1 < size.width { cells[index + 1] = Cell(style: cells[index + 1].style) }
        cells[index] = cell
    }
}

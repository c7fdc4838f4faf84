import ScreenModel

/// The cells in which a grid differs from what is on the screen, by style.
///
/// Changing colours costs a terminal's line some 40 bytes, going to another place some 7: shown style after style, a
/// pane that has moved by a row needs less than half.
nonisolated struct CellChanges {
    /// One style each, in the order in which they appear; a row has no more than one run of cells in a group, because
    /// ncurses would write over a short gap between two, with all its colours, rather than go to the other side.
    private(set) var groups: [(style: Style, places: [Point])] = []
    private(set) var count = 0
    private var groupNumbers: [Run: Int] = [:]

    /// The first, second … run of a style in its row.
    private struct Run: Hashable {
        var style: Style
        var number: Int
    }

    /// `before` nil: all cells are new.
    init(from before: Grid?, to after: Grid, within size: Size) {
        for y in 0..<min(after.size.height, size.height) {
            var pen: Style?
            var runs: [Style: Int] = [:]
            for x in 0..<min(after.size.width, size.width) {
                let cell = after[x, y]
                let style = cell.glyph == " " ? Self.blankStyle(cell.style, after: pen) : cell.style
                if pen != style { runs[style, default: 0] += 1 }
                pen = style
                if before?[x, y] != cell { add(Run(style: style, number: runs[style] ?? 0), Point(x: x, y: y)) }
            }
        }
    }

    /// Of a blank nothing is seen but the background: it goes with what stands before it.
    private static func blankStyle(_ style: Style, after pen: Style?) -> Style {
        guard let pen, pen.background == style.background else { return style }
        let visible: Style.Attributes = [.underline, .reverse]
        return style.attributes.union(pen.attributes).isDisjoint(with: visible) ? pen : style
    }

    private mutating func add(_ run: Run, _ place: Point) {
        count += 1
        if let number = groupNumbers[run] { return groups[number].places.append(place) }
        groupNumbers[run] = groups.count
        groups.append((run.style, [place]))
    }
}

import ScreenModel

/// The cells in which a screen differs from the one before, by style.
///
/// Changing colours costs a terminal's line some 40 bytes, going to another place some 7: sent style after style, a pane
/// that has moved by a row needs less than half.
nonisolated struct CellChanges {
    /// One style each, in the order in which they appear; a row has no more than one run of cells in a group, because
    /// ncurses would write over a short gap between two, with all its colours, rather than go to the other side.
    private(set) var groups: [(style: Style, places: [Point])] = []
    /// Whether the groups should be sent one by one. Not for a new screen, on which one would see the colours appear
    /// one after the other; nor where rows have moved as a whole, which ncurses sees and has the terminal move.
    let isBestByStyle: Bool
    private var groupNumbers: [Run: Int] = [:]

    /// The first, second … run of a style in its row.
    private struct Run: Hashable {
        var style: Style
        var number: Int
    }

    /// `before` nil: all cells are new.
    init(from before: ScreenRows?, to after: ScreenRows) {
        let before = before?.size == after.size ? before?.rows ?? [] : []
        let changedRows = after.rows.indices.filter { !before.indices.contains($0) || before[$0] != after.rows[$0] }
        isBestByStyle = Self.isPartlyNew(changedRows, from: before, to: after.rows)
        for y in changedRows { addRow(y, from: before.indices.contains(y) ? before[y] : [], to: after.rows[y]) }
    }

    private static func isPartlyNew(_ changedRows: [Int], from before: [[Cell]], to after: [[Cell]]) -> Bool {
        guard changedRows.count * 10 < after.count * 9 else { return false }
        // Rows differ early, so that comparing each with all costs less than hashing.
        return changedRows.filter { before.contains(after[$0]) }.count * 2 < changedRows.count
    }

    private mutating func addRow(_ y: Int, from before: [Cell], to after: [Cell]) {
        var pen: Style?
        var runs: [Style: Int] = [:]
        for (x, cell) in after.enumerated() {
            if pen != cell.style { runs[cell.style, default: 0] += 1 }
            pen = cell.style
            if !before.indices.contains(x) || before[x] != cell {
                add(Run(style: cell.style, number: runs[cell.style] ?? 0), Point(x: x, y: y))
            }
        }
    }

    private mutating func add(_ run: Run, _ place: Point) {
        if let number = groupNumbers[run] { return groups[number].places.append(place) }
        groupNumbers[run] = groups.count
        groups.append((run.style, [place]))
    }
}

import Theming

/// Rows with columns of equal widths; what stands last takes the rest of the line.
struct SheetTable {
    struct Column {
        var title: String
        /// Figures stand at the right of their column.
        var isRight = false
        /// Most columns of the screen that it takes.
        var most = 40
        /// Columns of the screen from which it is shown.
        var from = 0

        init(_ title: String, isRight: Bool = false, most: Int = 40, from: Int = 0) {
            self.title = title
            self.isRight = isRight
            self.most = most
            self.from = from
        }
    }

    struct Row {
        var cells: [[Span]]
        var id: String
        var target: ViewTarget?
        /// Lines that stand under it, where it is opened in place.
        var below: [SheetLine] = []
    }

    let columns: [Column]
    let width: Int
    private(set) var rows: [Row] = []

    init(_ columns: [Column], width: Int) {
        self.columns = columns
        self.width = width
    }

    mutating func add(_ cells: [[Span]], id: String, target: ViewTarget?, below: [SheetLine] = []) {
        rows.append(Row(cells: cells, id: id, target: target, below: below))
    }

    /// The head, then the rows; no head where no column has a title.
    var lines: [SheetLine] {
        let shown = columns.indices.filter { columns[$0].from <= width }
        let widths = self.widths(shown)
        var lines: [SheetLine] = []
        if columns.contains(where: { !$0.title.isEmpty }) {
            lines.append(SheetLine(line(columns.map { [Span($0.title, .muted)] }, shown, widths)))
        }
        for row in rows {
            lines.append(SheetLine(line(row.cells, shown, widths), id: row.id, target: row.target))
            lines += row.below
        }
        return lines
    }

    private func widths(_ shown: [Int]) -> [Int] {
        shown.map { place in
            let widest = rows.map { $0.cells[place].width }.max() ?? 0
            return min(columns[place].most, max(columns[place].title.count, widest))
        }
    }

    private func line(_ cells: [[Span]], _ shown: [Int], _ widths: [Int]) -> [Span] {
        var spans: [Span] = []
        var used = 0
        for (place, column) in shown.enumerated() {
            let isLast = place == shown.count - 1
            if isLast { return spans + cells[column].clipped(to: width - used) }
            spans += cells[column].fitted(to: widths[place], atRight: columns[column].isRight)
            spans.append(Span("  ", .text))
            used += widths[place] + 2
        }
        return spans
    }
}

import Analysis
import EventModel
import ScreenModel
import Theming

/// Draws a pane: its frame with title and figures, its rows, or what to do where there are none.
struct PanePainter {
    let state: ViewState
    let layout: DeskLayout
    let rows: RowPainter

    init(state: ViewState, layout: DeskLayout, glyphs: Glyphs) {
        self.state = state
        self.layout = layout
        rows = RowPainter(state: state, glyphs: glyphs)
    }

    func draw(_ pane: DeskLayout.PaneFrame, on canvas: inout Canvas) {
        drawTitle(pane, on: &canvas)
        drawRows(pane, on: &canvas)
    }

    /// Draws the rows, leaving the first `offset` lines of the pane alone.
    func drawRows(_ pane: DeskLayout.PaneFrame, below offset: Int = 0, on canvas: inout Canvas) {
        let list = state.lists[pane.pane]
        if list.entries.isEmpty { return drawEmpty(pane, on: &canvas) }
        let cursor = state.cursors[pane.pane.place]
        let top = cursor.top(in: list)
        for line in 0..<max(0, pane.rows.height - offset) where list.entries.indices.contains(top + line) {
            let entry = list.entries[top + line]
            let region = Region(x: pane.rows.x, y: pane.rows.y + offset + line, width: pane.rows.width, height: 1)
            rows.draw(entry, of: pane.pane, in: region, on: &canvas)
            if entry.id == cursor.selection?.id {
                canvas.select(region, pane.pane == state.focus ? .selection : .selectionUnfocused)
            }
        }
        drawScrollbar(pane, top: top, count: list.entries.count, on: &canvas)
        // Where only the chronology stands, the pane still says why nothing live does.
        if list.count == 0 { drawEmpty(pane, below: list.entries.count + 1, on: &canvas) }
    }

    /// `1 Economic 84 •9 ⣀⣠⣤⣶`, and on the right how many rows are hidden above.
    func drawTitle(_ pane: DeskLayout.PaneFrame, on canvas: inout Canvas) {
        let width = pane.frame.width - (layout.isCompact ? 0 : 4)
        let x = pane.frame.x + (layout.isCompact ? 0 : 2)
        guard width > 0, pane.frame.height > 0 else { return }
        let right = hidden(pane, glyphs: canvas.glyphs)
        let room = max(0, width - (right.isEmpty ? 0 : right.width + 1))
        let title = title(pane.pane, room: room - 2, glyphs: canvas.glyphs)
        let spark = sparkline(pane.pane, room: room - title.width - 1, glyphs: canvas.glyphs)
        canvas.put([Span(" ", .text)] + title + spark + [Span(" ", .text)], x: x, y: pane.frame.y, width: room)
        guard !right.isEmpty, right.width + 12 < width else { return }
        canvas.putRight(right, in: Region(x: x, y: pane.frame.y, width: width, height: 1))
    }

    /// As many whole parts as there is room for, the most important first.
    private func title(_ pane: PaneID, room: Int, glyphs: Glyphs) -> [Span] {
        let list = state.lists[pane]
        let isFocused = pane == state.focus
        let name = isFocused ? Role.paneTitleFocused : .paneTitle
        var spans = [Span(pane.digit, .key), Span(" \(pane.title)", name)]
        let count = state.lists.filterText == nil ? "\(list.count)" : "\(list.count) of \(list.total)"
        var parts = [figure(pane, glyphs: glyphs), corrections(pane)]
        if list.count > 0 || state.lists.filterText != nil { parts.append([Span(" \(count)", .muted)]) }
        // Rows that match and are no events are told apart, so that count and rows agree.
        if state.lists.filterText != nil, list.chronologyCount > 0 {
            parts.append([Span(" +\(list.chronologyCount) chron", .faint)])
        }
        if list.newCount > 0 { parts.append([Span(" \(glyphs.new)\(list.newCount) new", .new)]) }
        for part in parts where spans.width + part.width <= room { spans += part }
        return spans
    }

    /// A figure that uses the analyst's word says so, beside the figure.
    private func corrections(_ pane: PaneID) -> [Span] {
        let count = state.lists[pane].correctedCount
        guard count > 0, pane.isQuarter else { return [] }
        return [Span(" \(count) correction\(count == 1 ? "" : "s")", .stateWarning)]
    }

    /// The pane's deeds, where they may be said.
    private func figure(_ pane: PaneID, glyphs: Glyphs) -> [Span] {
        guard let dimension = RelationDimension(rawValue: pane.rawValue),
            let figure = state.shownRelation?.lines.figure(.deeds, .dimension(dimension)), !figure.standing.isWithheld
        else { return [] }
        return [Span(" ", .text)] + FigureMarks(glyphs: glyphs).spans(figure)
    }

    private func sparkline(_ pane: PaneID, room: Int, glyphs: Glyphs) -> [Span] {
        let columns = min(glyphs.isAscii ? 28 : 14, room - 2)
        guard columns >= 5 else { return [] }
        let line = Sparkline.text(state.lists[pane].daily, columns: columns, isAscii: glyphs.isAscii)
        return line.isEmpty ? [] : [Span(" " + line, .sparkline)]
    }

    private func hidden(_ pane: DeskLayout.PaneFrame, glyphs: Glyphs) -> [Span] {
        let top = state.cursors[pane.pane.place].top(in: state.lists[pane.pane])
        return top > 0 ? [Span(" \(glyphs.above)\(top) ", .muted)] : []
    }

    private func drawScrollbar(_ pane: DeskLayout.PaneFrame, top: Int, count: Int, on canvas: inout Canvas) {
        let height = pane.rows.height
        guard !layout.isCompact, pane.pane == state.focus, count > height, height > 2 else { return }
        let size = max(1, height * height / count)
        let start = min(top, count - height) * (height - size) / max(1, count - height)
        for line in start..<start + size {
            canvas.put(canvas.glyphs.thumb, x: pane.frame.maxX - 1, y: pane.rows.y + line, width: 1, .scrollbar)
        }
    }

    private func drawEmpty(_ pane: DeskLayout.PaneFrame, below offset: Int = 0, on canvas: inout Canvas) {
        let width = pane.rows.width - 2
        // What to do is said once, where the focus is.
        let said = EmptyPane(state: state, hasChronology: offset > 0).lines.prefix(pane.pane == state.focus ? .max : 1)
        let lines = said.enumerated().flatMap { place, line in
            WrappedText(line, width: width, role: place == 0 ? .muted : .faint).lines
        }
        for (place, line) in lines.enumerated() where offset + place < pane.rows.height {
            canvas.put(line, x: pane.rows.x + 1, y: pane.rows.y + offset + place, width: width)
        }
    }
}

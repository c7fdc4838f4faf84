import EventModel
import ScreenModel

extension ViewState {
    /// Takes what the mouse did: a click selects, a double click opens, the wheel moves where the pointer is.
    mutating func take(_ press: MousePress) -> [Effect] {
        note = nil
        switch press.kind {
        case .wheelUp, .wheelDown: return wheel(press)
        case .click, .doubleClick: return click(press)
        }
    }

    private mutating func wheel(_ press: MousePress) -> [Effect] {
        let rows = press.kind == .wheelDown ? 3 : -3
        guard windows.isEmpty, let pane = layout.pane(at: press.point) else { return move(.rows(rows)) }
        cursors[pane.place].move(by: rows, in: lists[pane], height: height(of: pane))
        return []
    }

    private mutating func click(_ press: MousePress) -> [Effect] {
        if case .sources(var window) = windows.last {
            let line = press.point.y - SourcesPage.firstRow(in: layout.window)
            let lines = sortedSources(window)
            guard line >= 0, lines.indices.contains(window.top + line) else { return [] }
            window.selection = lines[window.top + line].source.name
            windows[windows.count - 1] = .sources(window)
            return []
        }
        if case .view = windows.last { return clickInView(press) }
        guard windows.isEmpty, let pane = layout.pane(at: press.point) else { return [] }
        if !pane.isQuarter, focus.isQuarter { return press.kind == .doubleClick ? openStrip(pane) : [] }
        go(to: pane)
        guard let rows = layout.rows(of: pane), rows.contains(press.point) else { return [] }
        let line = press.point.y - rows.y
        let position = cursors[pane.place].top(in: lists[pane]) + line
        guard lists[pane].entries.indices.contains(position) else { return [] }
        cursors[pane.place].select(position, line: line, in: lists[pane], height: rows.height)
        return press.kind == .doubleClick ? openCurrent() : []
    }

    private mutating func openStrip(_ pane: PaneID) -> [Effect] {
        go(to: pane)
        return []
    }
}

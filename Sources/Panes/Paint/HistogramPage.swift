import Analysis
import EventModel
import ScreenModel
import Theming

/// Events a day of the last four weeks, one pane's bars over the next.
struct HistogramPage {
    let state: ViewState

    func draw(in frame: Region, on canvas: inout Canvas) {
        canvas.fill(frame, .text)
        canvas.box(frame, .borderFocused)
        canvas.put(
            [Span(" Events a day", .paneTitleFocused), Span(" last 28 days, \(state.zone.abbreviation) ", .muted)],
            x: frame.x + 2, y: frame.y, width: frame.width - 4)
        let rows = frame.inset(by: 1)
        let panes = PaneID.quarters
        let height = rows.height / panes.count
        guard height >= 1 else { return }
        for (place, pane) in panes.enumerated() {
            let region = Region(x: rows.x + 1, y: rows.y + place * height, width: rows.width - 2, height: height)
            draw(pane, in: region, on: &canvas)
        }
    }

    private func draw(_ pane: PaneID, in region: Region, on canvas: inout Canvas) {
        let daily = state.lists[pane].daily
        let sum = daily.reduce(0, +)
        canvas.put([Span(pane.title, .paneTitle), Span("  \(sum)", .text)], x: region.x, y: region.y, width: 18)
        let highest = daily.max() ?? 0
        canvas.put(
            highest > 0 ? "most \(highest)" : "none", x: region.x, y: region.y + 1, width: region.height > 1 ? 18 : 0,
            .muted)
        guard highest > 0 else { return }
        let step = max(1, min(4, (region.width - 20) / max(1, daily.count)))
        let rows = max(1, region.height - (region.height > 2 ? 1 : 0))
        for (day, count) in daily.enumerated() {
            let x = region.x + 20 + day * step
            guard x < region.maxX else { return }
            drawBar(count, highest: highest, x: x, width: max(1, step - 1), top: region.y, rows: rows, on: &canvas)
        }
    }

    /// A bar in eighths of a row, in ASCII in whole rows.
    private func drawBar(
        _ count: Int, highest: Int, x: Int, width: Int, top: Int, rows: Int, on canvas: inout Canvas
    ) {
        let blocks = Array(canvas.glyphs.isAscii ? "........#" : " ▁▂▃▄▅▆▇█")
        var eighths = count == 0 ? 0 : max(1, count * rows * 8 / highest)
        for row in stride(from: rows - 1, through: 0, by: -1) {
            let level = min(8, eighths)
            if level > 0 {
                let text = String(repeating: blocks[level], count: width)
                canvas.put(text, x: x, y: top + row, width: width, .sparkline)
            } else if row == rows - 1 {
                canvas.put(String(repeating: canvas.glyphs.dot, count: width), x: x, y: top + row, width: width, .faint)
            }
            eighths -= level
        }
    }
}

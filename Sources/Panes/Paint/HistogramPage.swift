import Analysis
import EventModel
import ScreenModel
import Theming

/// Events a day of the last four weeks, one pane's bars over the next.
struct HistogramPage {
    let state: ViewState

    /// Columns of the names and figures on the left.
    private static let labelWidth = 20

    func draw(in frame: Region, on canvas: inout Canvas) {
        canvas.fill(frame, .text)
        canvas.box(frame, .borderFocused)
        let matching = state.lists.filterText.map { ", matching \($0)" } ?? ""
        canvas.put(
            [
                Span(" Events a day", .paneTitleFocused),
                Span(" last \(DeskList.sparklineDays) days, \(state.zone.abbreviation)\(matching) ", .muted),
            ], x: frame.x + 2, y: frame.y, width: frame.width - 4)
        let (charts, axis) = frame.inset(by: 1).splitBottom(1)
        let height = charts.height / PaneID.quarters.count
        guard height >= 1, charts.width > Self.labelWidth else { return }
        let step = max(1, (charts.width - Self.labelWidth - 2) / DeskList.sparklineDays)
        for (place, pane) in PaneID.quarters.enumerated() {
            let region = Region(x: charts.x + 1, y: charts.y + place * height, width: charts.width - 2, height: height)
            draw(pane, step: step, in: region, on: &canvas)
        }
        drawAxis(axis, step: step, on: &canvas)
    }

    private func draw(_ pane: PaneID, step: Int, in region: Region, on canvas: inout Canvas) {
        let daily = state.lists[pane].daily
        let highest = daily.max() ?? 0
        let sum = daily.reduce(0, +)
        canvas.put(
            [Span(pane.title, .paneTitle), Span("  \(sum)", .text)], x: region.x, y: region.y,
            width: Self.labelWidth - 1)
        if region.height > 1 {
            let words = highest > 0 ? "at most \(highest) a day" : "nothing"
            canvas.put(words, x: region.x, y: region.y + 1, width: Self.labelWidth - 1, .muted)
        }
        let rows = max(1, region.height - (region.height > 2 ? 1 : 0))
        for (day, count) in daily.enumerated() {
            let x = region.x + Self.labelWidth + day * step
            guard x < region.maxX else { return }
            let column = Region(x: x, y: region.y, width: max(1, step - 1), height: rows)
            drawBar(count, highest: max(1, highest), in: column, on: &canvas)
        }
    }

    /// A bar in eighths of a row, in ASCII in halves.
    private func drawBar(_ count: Int, highest: Int, in column: Region, on canvas: inout Canvas) {
        let blocks = Array(canvas.glyphs.isAscii ? " ....####" : " ▁▂▃▄▅▆▇█")
        var eighths = count == 0 ? 0 : max(1, count * column.height * 8 / highest)
        for y in (column.y..<column.maxY).reversed() {
            let level = min(8, eighths)
            if level > 0 {
                canvas.put(
                    String(repeating: blocks[level], count: column.width), x: column.x, y: y, width: column.width,
                    .sparkline)
            } else if y == column.maxY - 1 {
                canvas.put(canvas.glyphs.dot, x: column.x, y: y, width: 1, .faint)
            }
            eighths -= level
        }
    }

    /// The date of every seventh day, counted back from today.
    private func drawAxis(_ line: Region, step: Int, on canvas: inout Canvas) {
        let times = TimeText(now: state.now, offset: state.offset, glyphs: canvas.glyphs)
        let days = DeskList.sparklineDays
        for back in stride(from: 0, to: days, by: 7) {
            let x = line.x + 1 + Self.labelWidth + (days - 1 - back) * step
            let moment = state.now.advanced(by: -Int64(back) * 86_400)
            let text = back == 0 ? "today" : times.short(moment, isPublished: true).trimmed
            if x + 6 <= line.maxX { canvas.put(text, x: x, y: line.y, width: 6, .muted) }
        }
    }
}

import Analysis
import EventModel
import ScreenModel
import Theming

/// Draws an opened view: its frame, and lines or a chart within.
struct ViewPage {
    let state: ViewState
    let window: ViewWindow

    func draw(in frame: Region, on canvas: inout Canvas) {
        canvas.fill(frame, .text)
        canvas.box(frame, .borderFocused)
        let inner = frame.inset(by: 1)
        guard let content = window.content else {
            drawTitle("", in: frame, on: &canvas)
            let what = state.past == nil ? "reckoning" : "reckoning what was known, \(asOf)"
            canvas.put(what + canvas.glyphs.waiting, x: inner.x + 1, y: inner.y, width: inner.width - 1, .muted)
            return
        }
        if case .chart(let lines) = content.board {
            drawTitle(chartTitle, in: frame, on: &canvas)
            let writing = SheetWriting(state: state, window: window, width: inner.width - 2)
            ChartPainter(lines: lines, window: window, writing: writing).draw(in: inner, on: &canvas)
        } else if let sheet = ViewSheet(state: state, window: window) {
            drawTitle(subtitle(sheet), in: frame, on: &canvas)
            draw(sheet, in: inner, on: &canvas)
            drawScrollbar(frame, sheet, on: &canvas)
        }
    }

    /// Rows for the lines of a sheet, below its head.
    static func height(_ sheet: ViewSheet, in frame: Region) -> Int {
        max(1, frame.height - 2 - (sheet.head.isEmpty ? 0 : sheet.head.count + 1))
    }

    static func top(_ scroll: Int, _ sheet: ViewSheet, height: Int) -> Int {
        max(0, min(scroll, sheet.lines.count - height))
    }

    private func drawTitle(_ subtitle: String, in frame: Region, on canvas: inout Canvas) {
        canvas.put(
            [
                Span(" \(window.view.title)", .paneTitleFocused),
                Span(subtitle.isEmpty ? " " : " \(canvas.glyphs.isAscii ? subtitle.asciiRange : subtitle) ", .muted),
            ], x: frame.x + 2, y: frame.y, width: frame.width - 4)
    }

    private var chartTitle: String {
        let parts = [window.chart.scope.name, window.chart.span(until: DayNumber.day(of: state.shownNow)), told, asOf]
        return parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// Of what moment in the past all is; empty for now.
    private var asOf: String {
        state.past.map { "as of \(DayNumber.text(DayNumber.day(of: $0.at)))" } ?? ""
    }

    /// Whose sources are heard.
    private var told: String {
        let parties = state.dossier.parties
        let sides = window.chart.sides
        var heard: [String] = []
        if sides.contains(.first) { heard.append(parties.first.capitalLetter) }
        if sides.contains(.second) { heard.append(parties.second.capitalLetter) }
        if sides.contains(.third) { heard.append("others") }
        let dropped = window.chart.dropped.count
        return "told by \(heard.joined(separator: " "))"
            + (dropped == 0 ? "" : " without \(dropped) source\(dropped == 1 ? "" : "s")")
    }

    private func subtitle(_ sheet: ViewSheet) -> String {
        let today = DayNumber.day(of: state.shownNow)
        let span =
            switch window.view {
            case .chronology, .families: window.chart.span(until: today)
            case .evidence: "\(window.chart.scope.name), \(DayNumber.text(window.cursor ?? today)), \(told)"
            default: ""
            }
        return [span, asOf].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func draw(_ sheet: ViewSheet, in inner: Region, on canvas: inout Canvas) {
        let width = inner.width - 2
        for (place, line) in sheet.head.prefix(inner.height).enumerated() {
            canvas.put(line.spans, x: inner.x + 1, y: inner.y + place, width: width)
        }
        let first = sheet.head.isEmpty ? 0 : sheet.head.count + 1
        if first > 0, first <= inner.height {
            canvas.rule(
                Region(x: inner.x - 1, y: inner.y + first - 1, width: inner.width + 2, height: 1),
                left: canvas.glyphs.teeLeft, right: canvas.glyphs.teeRight, .borderFocused)
        }
        let height = inner.height - first
        let top = Self.top(window.scroll, sheet, height: max(1, height))
        for row in 0..<max(0, height) where sheet.lines.indices.contains(top + row) {
            let line = sheet.lines[top + row]
            let y = inner.y + first + row
            canvas.put(line.spans, x: inner.x + 1, y: y, width: width)
            if line.target != nil, line.id == window.selection {
                canvas.select(Region(x: inner.x, y: y, width: inner.width, height: 1), .selection)
            }
        }
    }

    private func drawScrollbar(_ frame: Region, _ sheet: ViewSheet, on canvas: inout Canvas) {
        let height = Self.height(sheet, in: frame)
        guard sheet.lines.count > height, height > 2 else { return }
        let size = max(1, height * height / sheet.lines.count)
        let top = Self.top(window.scroll, sheet, height: height)
        let start = top * (height - size) / max(1, sheet.lines.count - height)
        for line in 0..<size {
            canvas.put(
                canvas.glyphs.thumb, x: frame.maxX - 1, y: frame.maxY - 1 - height + start + line, width: 1, .scrollbar)
        }
    }
}

extension String {
    /// With an ellipsis that ASCII has.
    fileprivate var asciiRange: String { replacing("…", with: "..") }
}

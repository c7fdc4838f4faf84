import Analysis
import EventModel
import ScreenModel
import Theming

/// Draws an opened view: its frame, and text or a chart within.
struct ViewPage {
    let state: ViewState
    let window: ViewWindow

    func draw(in frame: Region, on canvas: inout Canvas) {
        canvas.fill(frame, .text)
        canvas.box(frame, .borderFocused)
        canvas.put(
            [Span(" \(window.view.title)", .paneTitleFocused), Span(" \(subtitle) ", .muted)], x: frame.x + 2,
            y: frame.y, width: frame.width - 4)
        let inner = frame.inset(by: 1)
        switch window.content {
        case nil:
            canvas.put("reckoning\(canvas.glyphs.waiting)", x: inner.x + 1, y: inner.y, width: inner.width - 1, .muted)
        case .lines(let lines)?: draw(lines, in: inner, on: &canvas)
        case .chart(let lines)?:
            ChartPainter(lines: lines, choice: window.chart, dossier: state.dossier).draw(in: inner, on: &canvas)
        }
    }

    private var subtitle: String {
        guard window.view == .chart || window.view == .evidence else { return "" }
        let parties = state.dossier.parties
        let sides = window.chart.sides
        var heard: [String] = []
        if sides.contains(.first) { heard.append(parties.first.capitalLetter) }
        if sides.contains(.second) { heard.append(parties.second.capitalLetter) }
        if sides.contains(.third) { heard.append("others") }
        return "\(window.chart.scope.name), \(window.chart.days) d, told by \(heard.joined(separator: " "))"
    }

    /// The lines as they fit, wrapped; sections in the colour of titles.
    static func wrapped(_ lines: [String], width: Int) -> [[Span]] {
        lines.flatMap { line -> [[Span]] in
            let indent = line.prefix { $0 == " " }.count
            let isTitle = indent == 0 && !line.isEmpty && line == line.uppercased() && line.contains { $0.isLetter }
            if line.isEmpty { return [[]] }
            return WrappedText(line, width: max(8, width), role: isTitle ? .title : .text).lines
        }
    }

    private func draw(_ lines: [String], in inner: Region, on canvas: inout Canvas) {
        let shown = Self.wrapped(lines, width: inner.width - 2)
        for (place, line) in shown.dropFirst(window.scroll).prefix(inner.height).enumerated() {
            canvas.put(line, x: inner.x + 1, y: inner.y + place, width: inner.width - 2)
        }
    }
}

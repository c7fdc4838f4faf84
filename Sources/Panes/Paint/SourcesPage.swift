import EventModel
import ScreenModel
import Theming

/// The table of sources with their state in words.
struct SourcesPage {
    let state: ViewState
    let window: SourcesWindow

    /// Rows of the table in a body of the screen.
    static func height(in body: Region) -> Int { max(1, body.height - 6) }

    static func firstRow(in body: Region) -> Int { body.y + 2 }

    private struct Column {
        var title: String
        var width: Int
    }

    func draw(in frame: Region, on canvas: inout Canvas) {
        canvas.fill(frame, .text)
        canvas.box(frame, .borderFocused)
        let lines = state.sortedSources(window)
        canvas.put(
            [Span(" Sources", .paneTitleFocused), Span(" \(lines.count), by \(window.order.rawValue) ", .muted)],
            x: frame.x + 2, y: frame.y, width: frame.width - 4)
        let rows = frame.inset(by: 1)
        guard rows.height > 3 else { return }
        if lines.isEmpty {
            canvas.put(
                "the dossier has no sources: bilat dossiers check", x: rows.x + 1, y: rows.y, width: rows.width - 2,
                .muted)
            return
        }
        drawHead(in: rows, on: &canvas)
        let height = Self.height(in: frame)
        let top = max(0, min(window.top, lines.count - height))
        let selected = window.selection ?? lines[0].source.name
        for place in 0..<height where lines.indices.contains(top + place) {
            let line = Region(x: rows.x, y: rows.y + 1 + place, width: rows.width, height: 1)
            draw(lines[top + place], in: line, on: &canvas)
            if lines[top + place].source.name == selected { canvas.select(line, .selection) }
        }
        drawWords(lines.first { $0.source.name == selected }, in: rows, on: &canvas)
    }

    private func columns(_ width: Int) -> [Column] {
        let name = max(14, min(26, width / 6))
        let base =
            [
                Column(title: "source", width: name), Column(title: "", width: 1),
                Column(title: "kind", width: width < 90 ? 9 : width < 150 ? 12 : 22),
                Column(title: "state", width: 10), Column(title: "answered", width: 8),
                Column(title: "newest", width: 7),
                Column(title: "next", width: 9), Column(title: "items", width: 6),
            ] + (width >= 100 ? [Column(title: "14 days", width: 7)] : [])
        let used = base.reduce(0) { $0 + $1.width + 1 } + 1
        return width - used >= 20 ? base + [Column(title: "in words", width: width - used)] : base
    }

    private func drawHead(in rows: Region, on canvas: inout Canvas) {
        var pen = Pen(region: rows)
        pen.skip(1)
        for column in columns(rows.width) { pen.put([Span(column.title, .muted)], column.width, on: &canvas) }
    }

    private func draw(_ line: SourceLine, in region: Region, on canvas: inout Canvas) {
        let wording = Wording(dossier: state.dossier, glyphs: canvas.glyphs)
        let times = TimeText(now: state.now, offset: state.offset, glyphs: canvas.glyphs)
        let health = line.health
        let quiet: Role = line.source.enabled ? .text : .stateOff
        let next = line.isPolling ? "asking" : line.source.enabled ? health.nextDueAt.map(times.until) ?? "" : ""
        let values: [[Span]] =
            [
                [Span(line.source.name, quiet)], [wording.side(line.source.side)],
                [Span(line.source.kind.rawValue, .muted)],
                stateSpans(line, glyphs: canvas.glyphs), [Span(health.lastSuccessAt.map(times.age) ?? "never", .muted)],
                [Span(health.newestItemAt.map(times.age) ?? "", quiet)], [Span(next, .muted)],
                [Span(String(health.itemsSeen).leftPadded(to: 6), quiet)],
            ] + (region.width >= 100 ? [[Span(arrivals(health, glyphs: canvas.glyphs), .sparkline)]] : []) + [
                [Span(health.words, .muted)]
            ]
        var pen = Pen(region: region)
        pen.skip(1)
        for (column, spans) in zip(columns(region.width), values) { pen.put(spans, column.width, on: &canvas) }
    }

    /// A bar a day for the last fourteen days; in ASCII for the last seven.
    private func arrivals(_ health: SourceHealth, glyphs: Glyphs) -> String {
        Sparkline.text(health.arrivals?.counts(until: state.now) ?? [], columns: 7, isAscii: glyphs.isAscii)
    }

    private func stateSpans(_ line: SourceLine, glyphs: Glyphs) -> [Span] {
        switch line.state {
        case .fresh: [Span("\(glyphs.ok) fresh", .stateOK)]
        case .aging: [Span("\(glyphs.ok) aging", .stateOK)]
        case .stale: [Span("\(glyphs.stale) stale", .stateWarning)]
        case .zombie: [Span("\(glyphs.stale) zombie", .stateWarning)]
        case .walled: [Span("\(glyphs.wall) walled", .stateWarning)]
        case .failing: [Span("\(glyphs.failing) failing", .stateError)]
        case .unpolled: [Span("\(glyphs.waiting) waiting", .muted)]
        case .disabled: [Span("\(glyphs.off) off", .stateOff)]
        }
    }

    /// The selected source in words, on the last two lines.
    private func drawWords(_ line: SourceLine?, in rows: Region, on canvas: inout Canvas) {
        guard let line else { return }
        let words =
            line.source.enabled
            ? line.health.allWords
            : line.health.state == .disabled ? line.health.words : line.source.note ?? "switched off"
        let y = rows.maxY - 2
        canvas.put(
            [Span(line.source.name, .title), Span("  \(words)", .text)], x: rows.x + 1, y: y, width: rows.width - 2)
        canvas.put(
            [
                Span(DisplayText.clipped(line.source.url, to: (rows.width - 2) / 2), .link),
                Span("  \(line.source.note ?? "")", .muted),
            ], x: rows.x + 1, y: y + 1,
            width: rows.width - 2)
    }
}

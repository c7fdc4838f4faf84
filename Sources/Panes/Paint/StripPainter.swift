import Analysis
import EventModel
import ScreenModel
import Theming

/// Draws the strips under the panes: how the partnership is worded, and what happens around the two.
struct StripPainter {
    let state: ViewState
    let layout: DeskLayout
    let glyphs: Glyphs

    func draw(on canvas: inout Canvas) {
        for strip in layout.strips {
            if layout.hasStripBoxes { drawBox(strip, on: &canvas) } else { drawLine(strip, on: &canvas) }
        }
    }

    private func drawLine(_ strip: DeskLayout.PaneFrame, on canvas: inout Canvas) {
        let isRhetoric = strip.pane == .rhetoric
        var pen = Pen(region: strip.rows)
        pen.skip(1)
        pen.put([Span(strip.pane.digit, .key), Span(" \(strip.pane.title)", .paneTitle)], 12, on: &canvas)
        pen.put(isRhetoric ? rhetoricLine : contextLine, strip.rows.width - 15, gap: 0, on: &canvas)
    }

    private var rhetoricLine: [Span] {
        let tallies = state.lists.phrases
        if tallies.isEmpty { return [Span("no phrase of the dossier in the last 97 days", .faint)] }
        var spans: [Span] = []
        for (place, tally) in tallies.prefix(4).enumerated() {
            if place > 0 { spans.append(Span(glyphs.separator, .faint)) }
            spans += name(tally)
            spans.append(Span(" \(tally.week) this week ", .text))
            spans.append(Span("(\(rate(tally)))", .muted))
        }
        return spans
    }

    private var contextLine: [Span] {
        let entries = state.lists[.context].entries
        if entries.isEmpty { return [Span("nothing from the context yet", .faint)] }
        let painter = RowPainter(state: state, glyphs: glyphs)
        var spans: [Span] = []
        for entry in entries.prefix(3) {
            guard let row = state.row(of: entry) else { continue }
            if !spans.isEmpty { spans.append(Span(glyphs.separator, .faint)) }
            spans.append(
                Span(painter.times.short(row.orderedAt, isPublished: row.publishedAt != nil).trimmed + " ", .time))
            spans.append(Span(row.title, .context))
        }
        return spans
    }

    private func drawBox(_ strip: DeskLayout.PaneFrame, on canvas: inout Canvas) {
        guard strip.pane == .rhetoric, !state.lists.phrases.isEmpty || state.lists[.rhetoric].entries.isEmpty else {
            return PanePainter(state: state, layout: layout, glyphs: glyphs).draw(strip, on: &canvas)
        }
        let painter = PanePainter(state: state, layout: layout, glyphs: glyphs)
        painter.drawTitle(strip, on: &canvas)
        if state.lists.phrases.isEmpty {
            canvas.put(rhetoricLine, x: strip.rows.x + 1, y: strip.rows.y, width: strip.rows.width - 2)
        }
        // The newest wordings stand under the phrases.
        let height = strip.rows.height
        let tallies = state.lists.phrases.prefix(height >= 7 ? height / 2 : max(1, height - 1))
        for (line, tally) in tallies.enumerated() {
            let region = Region(x: strip.rows.x + 1, y: strip.rows.y + line, width: strip.rows.width - 2, height: 1)
            draw(tally, in: region, on: &canvas)
        }
        painter.drawRows(strip, below: tallies.count, on: &canvas)
    }

    private func draw(_ tally: PhraseTally, in line: Region, on canvas: inout Canvas) {
        let figures = [Span("\(tally.week) this week", .text), Span("  \(rate(tally))".rightPadded(to: 20), .muted)]
        let width = min(figures.width, line.width)
        canvas.put(name(tally), x: line.x, y: line.y, width: line.width - width - 1)
        canvas.putRight(figures, in: line)
    }

    /// The phrase with a sign for what it says: state is never shown by colour alone.
    private func name(_ tally: PhraseTally) -> [Span] {
        let weight = tally.phrase.isBoilerplate ? 0 : tally.phrase.weight
        let role: Role = weight > 0 ? .rhetoricDeepening : weight < 0 ? .rhetoricCooling : .muted
        let sign = weight > 0 ? "+" : weight < 0 ? "-" : "="
        return [Span("\(sign) \(glyphs.openQuote)\(tally.phrase.label)\(glyphs.closeQuote)", role)]
    }

    private func rate(_ tally: PhraseTally) -> String {
        switch tally.rate {
        case .value(let rate):
            let tenths = (rate * 10).whole
            return "90-day rate \(tenths / 10).\(tenths % 10)"
        case .notEnoughVolume: return "not enough volume"
        }
    }
}

import EventModel
import ScreenModel
import Theming

/// Draws the lines under the panes: the selected row in full, or the filter while it is typed.
struct PreviewPainter {
    let state: ViewState
    let layout: DeskLayout

    func draw(on canvas: inout Canvas) {
        let region = layout.preview
        guard region.height > 0 else { return }
        if state.place == .filter { return drawFilter(on: &canvas) }
        guard state.windows.isEmpty else { return }
        for (line, spans) in lines(glyphs: canvas.glyphs).prefix(region.height).enumerated() {
            canvas.put(spans, x: region.x + 1, y: region.y + line, width: region.width - 2)
        }
    }

    private func lines(glyphs: Glyphs) -> [[Span]] {
        guard let entry = state.cursors[state.focus.place].selection else { return [[Span(hint, .faint)]] }
        switch entry.id {
        case .event: return state.row(of: entry).map { lines(of: $0, glyphs: glyphs) } ?? []
        case .chronology:
            guard let fact = state.fact(entry.id) else { return [] }
            return [
                [Span(fact.title, .headline)],
                [Span("\(fact.date.date)  chronology, checked against: ", .muted), Span(fact.citation.title, .text)],
            ]
        case .routine: return [[Span("greetings, protocol and the like; Enter shows them singly", .muted)]]
        }
    }

    private var hint: String {
        state.lists[state.focus].entries.isEmpty ? "" : "follows the newest; j or a click selects a row, Enter opens it"
    }

    /// The headline in full and, where a line is left or the language asks for it, its gist in English.
    private func lines(of row: EventRow, glyphs: Glyphs) -> [[Span]] {
        let painter = RowPainter(state: state, glyphs: glyphs)
        let sentence = painter.gist.sentence(row)
        let source = [Span("\(row.source)", .muted), Span("  ", .text)]
        let headline = source + [Span(row.title, .headline)]
        let isTight = layout.preview.height < 2
        if isTight { return row.needsGist && !sentence.isEmpty ? [source + [Span(sentence, .gist)]] : [headline] }
        return [
            headline, [Span(sentence.isEmpty ? "nothing more is coded" : sentence, sentence.isEmpty ? .faint : .gist)],
        ]
    }

    private func drawFilter(on canvas: inout Canvas) {
        let region = layout.preview
        let y = region.maxY - 1
        canvas.fill(Region(x: region.x, y: y, width: region.width, height: 1), .statusLine)
        let line = LineWindow(state.filter.editor, width: region.width - FilterCaret.start)
        canvas.put(
            [Span(" / ", .key), Span(" ", .statusLine), Span(line.text, .filter)], x: region.x, y: y,
            width: region.width, on: .statusLine)
        let caret = Region(x: region.x + FilterCaret.start + line.caret, y: y, width: 1, height: 1)
        canvas.grid.restyle(caret) { $0.attributes.formSymmetricDifference(.reverse) }
    }
}

/// Where the typed text begins on the filter's line.
enum FilterCaret {
    static let start = 4
}

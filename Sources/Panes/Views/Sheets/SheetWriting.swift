import Analysis
import EventModel
import ScreenModel
import Theming

/// What every sheet writes its lines with: the words and signs of the screen, and what is opened in place.
struct SheetWriting {
    let dossier: Dossier
    let glyphs: Glyphs
    let wording: Wording
    let times: TimeText
    /// Columns of a line.
    let width: Int
    /// Ids of what is opened in place.
    let opened: Set<String>
    /// The rows of the events that the view names.
    let rows: [EventKey: EventRow]
    /// The day that is shown as today.
    let today: Int

    init(state: ViewState, window: ViewWindow, width: Int) {
        dossier = state.dossier
        glyphs = Glyphs(isAscii: state.isAscii)
        wording = Wording(dossier: dossier, glyphs: glyphs)
        times = TimeText(now: state.shownNow, offset: state.offset, glyphs: glyphs)
        self.width = width
        opened = window.opened
        rows = window.content?.rows ?? [:]
        today = DayNumber.day(of: state.shownNow)
    }

    /// A section's title with what belongs to it.
    func title(_ text: String, _ rest: String = "") -> SheetLine {
        SheetLine([Span(text, .title), Span(rest.isEmpty ? "" : "  \(plain(rest))", .muted)])
    }

    /// A sentence over as many lines as it needs.
    func words(_ text: String, _ role: Role = .muted, indent: Int = 0) -> [SheetLine] {
        let blank = String(repeating: " ", count: indent)
        return WrappedText(plain(text), width: max(8, width - indent), role: role).lines.map {
            SheetLine([Span(blank, .text)] + $0)
        }
    }

    /// The sign before what can be opened in place.
    func fold(_ id: String) -> Span { Span(opened.contains(id) ? glyphs.unfolded : glyphs.folded, .muted) }

    /// With signs that ASCII has.
    func plain(_ text: String) -> String {
        guard glyphs.isAscii else { return text }
        return text.replacing("−", with: "-").replacing("…", with: "..").replacing("→", with: ">")
            .replacing("–", with: "-").replacing("“", with: "\"").replacing("”", with: "\"")
    }

    func day(_ day: Int) -> String { DayNumber.text(day) }

    /// `3 d ago`, `today`, `2 y 4 mo ago`.
    func ago(_ days: Int) -> String {
        switch days {
        case ..<1: "today"
        case ..<730: "\(days) d ago"
        default: "\(days / 365) y \(days % 365 / 30) mo ago"
        }
    }

    /// Who tells it, the gist of what is not English, and the headline.
    func headline(_ key: EventKey) -> [Span] {
        guard let row = rows[key] else { return [Span("event \(key.number)", .faint)] }
        var spans = [wording.side(row.side), Span(" ", .text)]
        if row.needsGist {
            let gist = Gist(wording: wording).rest(row, hasTopicColumn: false)
            if !gist.isEmpty { spans.append(Span(DisplayText.clipped(gist, to: max(8, width / 4)) + "  ", .gist)) }
        }
        if row.title.isEmpty { return spans + [Span(Gist(wording: wording).sentence(row), .gist)] }
        return spans + [Span(row.title, .headline)]
    }

    /// A line for an event under what it belongs to.
    func line(_ key: EventKey, under id: String, indent: Int = 4) -> SheetLine {
        let row = rows[key]
        var spans = [Span(String(repeating: " ", count: indent), .text)]
        if let row {
            spans.append(Span(day(DayNumber.day(of: row.orderedAt)) + "  ", .time))
            let arrow = wording.direction(row.direction)
            spans.append(Span(arrow.rightPadded(to: 4), wording.role(of: row.direction)))
        }
        spans += headline(key)
        return SheetLine(spans.clipped(to: width), id: "\(id)/\(key.number)", target: .event(key))
    }
}

import EventModel
import ScreenModel
import Theming

/// An opened item laid out in lines: its text with the evidence marked, and what is coded of it in words.
struct DetailPage {
    let state: ViewState
    let window: DetailWindow
    let size: Region
    private let text: [[Span]]
    private let facts: [[Span]]
    private let isWide: Bool

    /// Columns of the facts where they stand beside the text.
    private static let factsWidth = 46

    /// Longer texts are cut, and the cut is said: the page itself has the rest.
    private static let limit = 20_000

    init(state: ViewState, window: DetailWindow, size: Region) {
        self.state = state
        self.window = window
        self.size = size
        isWide = size.width >= 110
        let glyphs = Glyphs(isAscii: state.isAscii)
        let textWidth = min(100, isWide ? size.width - Self.factsWidth - 5 : size.width - 2)
        text = Self.text(state: state, window: window, width: textWidth, limit: Self.limit)
        let width = isWide ? Self.factsWidth : size.width - 2
        facts = DetailFacts(state: state, window: window, glyphs: glyphs, width: width).lines
    }

    /// Lines to scroll through.
    var lineCount: Int { isWide ? max(text.count, facts.count) : text.count + 1 + facts.count }

    func draw(in frame: Region, on canvas: inout Canvas) {
        canvas.fill(frame, .text)
        canvas.box(frame, .borderFocused)
        let rows = frame.inset(by: 1)
        drawTitle(frame, on: &canvas)
        let top = max(0, min(window.scroll, lineCount - rows.height))
        if isWide {
            let left = Region(x: rows.x + 1, y: rows.y, width: rows.width - Self.factsWidth - 4, height: rows.height)
            let right = Region(
                x: rows.maxX - Self.factsWidth - 1, y: rows.y, width: Self.factsWidth, height: rows.height)
            draw(text, from: top, in: left, on: &canvas)
            for y in rows.y..<rows.maxY { canvas.put(canvas.glyphs.vertical, x: right.x - 2, y: y, width: 1, .border) }
            draw(facts, from: min(top, max(0, facts.count - rows.height)), in: right, on: &canvas)
        } else {
            let all = Region(x: rows.x + 1, y: rows.y, width: rows.width - 2, height: rows.height)
            draw(text + [[]] + facts, from: top, in: all, on: &canvas)
        }
        drawScrollbar(frame, top: top, on: &canvas)
    }

    private func draw(_ lines: [[Span]], from top: Int, in region: Region, on canvas: inout Canvas) {
        for line in 0..<region.height where lines.indices.contains(top + line) {
            canvas.put(lines[top + line], x: region.x, y: region.y + line, width: region.width)
        }
    }

    private func drawTitle(_ frame: Region, on canvas: inout Canvas) {
        let pane = state.lists[state.focus]
        let position = state.cursors[state.focus.place].selection.flatMap(pane.position(of:)).map { $0 + 1 }
        let place = position.map { " \($0) of \(pane.entries.count)" } ?? ""
        canvas.put(
            [Span(" \(state.focus.title)", .paneTitleFocused), Span("\(place) ", .muted)] + marks(canvas.glyphs),
            x: frame.x + 2, y: frame.y,
            width: frame.width - 4)
    }

    private func marks(_ glyphs: Glyphs) -> [Span] {
        guard let key = window.id.eventKey else { return [] }
        return (state.marks.starred.contains(key) ? [Span("\(glyphs.star) starred ", .star)] : [])
            + (state.marked.contains(key) ? [Span("\(glyphs.mark) marked ", .mark)] : [])
    }

    private func drawScrollbar(_ frame: Region, top: Int, on canvas: inout Canvas) {
        let height = frame.height - 2
        guard lineCount > height, height > 2 else { return }
        let size = max(1, height * height / lineCount)
        let start = top * (height - size) / max(1, lineCount - height)
        for line in 0..<size {
            canvas.put(canvas.glyphs.thumb, x: frame.maxX - 1, y: frame.y + 1 + start + line, width: 1, .scrollbar)
        }
    }

    private static func text(state: ViewState, window: DetailWindow, width: Int, limit: Int) -> [[Span]] {
        if let fact = state.fact(window.id) {
            var lines = WrappedText(fact.title, width: width, role: .title).lines
            if let passage = fact.citation.passage {
                lines += [[]] + WrappedText("“\(passage)”", width: width, role: .text).lines
            }
            return lines
        }
        if let event = window.event {
            let lines = text(of: event, byline: byline(of: event, state: state), width: width, limit: limit)
            return lines + versionLines(window, state: state, width: width)
        }
        let title = WrappedText(window.row?.title ?? "", width: width, role: .title).lines
        let words = window.isMissing ? "The archive has no such event any more." : "reading the archive"
        return title + [[], [Span(words, .muted)]]
    }

    /// Outlet, kind of source and time, as a newspaper would have it under the title.
    private static func byline(of event: CodedEvent, state: ViewState) -> [Span] {
        let glyphs = Glyphs(isAscii: state.isAscii)
        let wording = Wording(dossier: state.dossier, glyphs: glyphs)
        let times = TimeText(now: state.now, offset: state.offset, glyphs: glyphs)
        let report = event.report
        var spans = [Span(report.publisher ?? report.source, .text)]
        if let source = state.sources.first(where: { $0.source.name == report.source })?.source {
            spans.append(Span(", \(source.kind.rawValue), ", .muted))
            spans.append(Span(wording.sideName(source.side), wording.side(source.side).role))
        }
        let time = report.publishedAt.map { "\(times.full($0)) \(state.zone.abbreviation)" }
        spans.append(Span("  \(time ?? "no time of publication given")", time == nil ? .timeUnsure : .time))
        return spans
    }

    private static func versionLines(_ window: DetailWindow, state: ViewState, width: Int) -> [[Span]] {
        guard let versions = window.versions, versions.hasEdits else { return [] }
        let times = TimeText(now: state.now, offset: state.offset, glyphs: Glyphs(isAscii: state.isAscii))
        return VersionLines(
            versions: versions, times: times, zone: state.zone.abbreviation, width: width, limit: 2000
        ).lines
    }

    private static func text(of event: CodedEvent, byline: [Span], width: Int, limit: Int) -> [[Span]] {
        let marks = EvidenceMarks(event.evidence)
        let report = event.report
        let titleLength = report.title.unicodeScalars.count + 1
        var lines = WrappedText(report.title.prefix(limit), width: width) { marks.role(at: $0) ?? .title }.lines
        lines.append(byline)
        if !report.summary.isEmpty {
            lines.append([])
            lines +=
                WrappedText(report.summary.prefix(limit), width: width) { marks.role(at: titleLength + $0) ?? .text }
                .lines
        }
        if let body = report.body, !body.isEmpty {
            lines.append([])
            lines += WrappedText(body.prefix(limit), width: width, role: .text).lines
            if body.count > limit { lines += [[], [Span("The rest is left out here: o opens the page.", .faint)]] }
        }
        return lines
    }
}

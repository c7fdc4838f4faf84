import EventModel
import ScreenModel
import Theming

/// Draws the header: what is watched, in what state, from how many sources, at what time; and what is true now.
struct HeaderPainter {
    let state: ViewState
    let glyphs: Glyphs
    private let counts: SourceCounts

    init(state: ViewState, glyphs: Glyphs) {
        self.state = state
        self.glyphs = glyphs
        counts = SourceCounts(lines: state.sources)
    }

    func draw(in region: Region, on canvas: inout Canvas) {
        guard region.height > 0 else { return }
        canvas.fill(Region(x: region.x, y: region.y, width: region.width, height: 1), .header)
        var level = 0
        while level < 6, left(level).width + clocks(level).width + 2 > region.width { level += 1 }
        let left = left(level)
        let right = clocks(level)
        canvas.put(left, x: region.x, y: region.y, width: region.width, on: .header)
        if left.width + right.width < region.width { canvas.putRight(right, in: region, on: .header) }
        if region.height > 1 {
            let line = Region(x: region.x, y: region.y + 1, width: region.width, height: 1)
            CountsPainter(state: state, glyphs: glyphs).draw(in: line, on: &canvas)
        }
    }

    /// The shorter the higher `level` is.
    private func left(_ level: Int) -> [Span] {
        var spans = [Span(level < 5 ? " bilat  " : " ", .title)]
        if level < 6 { spans.append(Span("\(state.dossier.title)  ", .header)) }
        spans += stateWords
        return spans + sourceCounts(level)
    }

    private var stateWords: [Span] {
        var spans: [Span] = []
        if let reason = state.notKept { spans.append(Span("NOT KEPT: \(reason)  ", .headerError)) }
        if let past = state.past {
            let words = past.snapshot == nil ? "reading what was known" : "AS OF"
            let time = TimeText(now: state.now, offset: state.offset, glyphs: glyphs).full(past.at)
            spans.append(Span("\(words) \(time)  ", .headerWarning))
        }
        if state.frozen != nil {
            spans.append(Span("PAUSED \(state.waitingCount) waiting  ", .headerWarning))
        } else {
            spans.append(Span("\(state.connection.word)  ", connectionRole))
        }
        return spans
    }

    private var connectionRole: Role {
        switch state.connection {
        case .live, .reading: .headerLive
        case .starting: .muted
        case .demo, .replay: .headerWarning
        case .offline, .unreachable: .headerError
        }
    }

    private func sourceCounts(_ level: Int) -> [Span] {
        guard !counts.isEmpty, level < 6 else { return [] }
        var spans = level < 2 ? [Span(level == 0 ? "\(counts.polled) sources: " : "\(counts.polled): ", .muted)] : []
        for part in counts.parts(glyphs: glyphs) {
            spans.append(Span(level < 4 ? "\(part.count) \(part.word) " : "\(part.glyph)\(part.count) ", part.role))
        }
        return spans
    }

    private func clocks(_ level: Int) -> [Span] {
        let parties = state.dossier.parties.both.map(\.clock)
        var shown = [state.zone]
        for clock in [Party.Clock(abbreviation: "UTC", offset: 0)] + parties where !shown.contains(clock) {
            shown.append(clock)
        }
        if level > 4 { shown = Array(shown.prefix(1)) }
        let texts = shown.map { "\(state.now.civil(offset: Int64($0.offset)).clockText) \($0.abbreviation)" }
        var spans: [Span] = []
        for (place, text) in texts.enumerated() {
            if place > 0 { spans.append(Span(level == 0 ? glyphs.separator : "  ", .faint)) }
            spans.append(Span(text, place == 0 ? .header : .muted))
        }
        return spans + [Span(" ", .header)]
    }
}

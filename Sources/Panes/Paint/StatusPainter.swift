import EventModel
import Querying
import ScreenModel
import Theming

/// Draws the bottom line: a note, the filter with its matches or its mistake, or the keys of where the user is.
struct StatusPainter {
    let state: ViewState

    func draw(in region: Region, on canvas: inout Canvas) {
        guard region.height > 0 else { return }
        canvas.fill(region, .statusLine)
        if let note = state.note {
            canvas.put(" \(note.text)", x: region.x, y: region.y, width: region.width, role(of: note), on: .statusLine)
        } else if state.filter.isEditing, let mistake = state.filter.mistake {
            draw(mistake, in: region, on: &canvas)
        } else if state.place == .filter {
            draw(matches + choices, hints: [.back, .help], in: region, on: &canvas)
        } else if state.place == .desk, state.filter.isActive {
            draw(filter + matches, hints: [.back, .nextMatch, .inverse, .filter, .help], in: region, on: &canvas)
        } else {
            draw(tooSmall, hints: hints, in: withFigure(region, on: &canvas), on: &canvas)
        }
    }

    /// Draws the first rate at the right end of the desk's line and answers what is left of it.
    private func withFigure(_ region: Region, on canvas: inout Canvas) -> Region {
        let spans = FigurePainter(board: state.shownFigures, dossier: state.dossier, glyphs: canvas.glyphs).short
        guard state.place == .desk, !spans.isEmpty, region.width >= 60 + spans.width else { return region }
        canvas.putRight(spans, in: region, on: .statusLine)
        return Region(x: region.x, y: region.y, width: region.width - spans.width - 1, height: region.height)
    }

    private func role(of note: Note) -> Role {
        switch note.kind {
        case .news: .statusLine
        case .warning: .headerWarning
        case .error: .headerError
        }
    }

    /// Says so where the screen is smaller than the desk is made for.
    private var tooSmall: [Span] {
        guard state.layout.isCompact else { return [] }
        let (want, have) = (DeskLayout.usable, state.size)
        return [
            Span(
                "\(have.width)x\(have.height), made for \(want.width)x\(want.height): one pane at a time  ",
                .headerWarning)
        ]
    }

    /// What can be done in the opened view: only some have an axis of time.
    private var viewHints: [Command] {
        guard case .view(let window) = state.windows.last else { return [] }
        switch window.view {
        case .chart:
            return [
                .views, .cursorLeft, .cursorRight, .open, .evidence, .longer, .shorter, .spanEarlier, .spanLater,
                .dropFirst, .dropSecond, .dropThird, .families, .all, .economic, .back, .help,
            ]
        case .evidence: return [.down, .open, .all, .economic, .military, .back, .help]
        case .families: return [.down, .open, .longer, .shorter, .back, .help]
        case .chronology:
            return [
                .views, .down, .open, .cursorLeft, .cursorRight, .longer, .shorter, .spanEarlier, .spanLater, .back,
                .help,
            ]
        default: return [.views, .down, .up, .open, .pageDown, .back, .help]
        }
    }

    private var hints: [Command] {
        switch state.place {
        case .desk where state.past != nil: [.earlier, .later, .present, .open, .views, .filter, .zoom, .help, .quit]
        case .desk:
            [
                .open, .nextPane, .filter, .zoom, .help, .palette, .sources, .quit, .nextUnread, .caughtUp, .star,
                .pause, .theme, .refreshAll,
            ]
        case .story: [.down, .back, .help]
        case .detail: [.down, .nextMatch, .story, .star, .copy, .browse, .back, .help]
        case .sources: [.down, .refresh, .refreshAll, .sort, .enable, .back, .help]
        case .help: [.down, .up, .back]
        case .histogram: [.histogram, .back]
        case .view: viewHints
        case .views: [.chart, .brief, .signals, .votes, .meetings, .calendar, .chronology, .outside, .back]
        default: [.back]
        }
    }

    private func draw(_ left: [Span], hints: [Command], in region: Region, on canvas: inout Canvas) {
        var x = region.x + 1
        x += canvas.put(left, x: x, y: region.y, width: region.maxX - x, on: .statusLine)
        let bindings = KeyBindings.bindings(at: state.place)
        for command in hints {
            guard let binding = bindings.first(where: { $0.command == command }), let key = binding.keys.first else {
                continue
            }
            let spans = [Span(key.text(glyphs: canvas.glyphs), .key), Span(" \(binding.label)", .keyHint)]
            guard x + spans.width <= region.maxX else { return }
            x += canvas.put(spans, x: x, y: region.y, width: region.maxX - x, on: .statusLine) + 2
        }
    }

    private var filter: [Span] {
        let isInverse = state.filter.applied?.isInverse ?? false
        return [
            Span(isInverse ? "/! " : "/ ", .key), Span(" ", .statusLine),
            Span(state.filter.applied?.text ?? "", .filter),
            Span("  ", .statusLine),
        ]
    }

    /// What Tab would complete, where there is a choice.
    private var choices: [Span] {
        let choices = state.filter.choices
        guard !choices.isEmpty, choices.count <= 24 else { return [] }
        let glyphs = Glyphs(isAscii: state.isAscii)
        let list = choices.prefix(5).joined(separator: " ") + (choices.count > 5 ? " \(glyphs.waiting)" : "")
        return [Span("Tab", .key), Span(" \(list)  ", .keyHint)]
    }

    /// `12 of 84` in all, and by pane.
    private var matches: [Span] {
        guard state.lists.filterText != nil else { return [] }
        let all = state.lists[.all]
        var spans = [Span("\(all.count) of \(all.total)  ", .filter)]
        if all.chronologyCount > 0 { spans.append(Span("+\(all.chronologyCount) chronology  ", .statusLine)) }
        spans += searching
        if state.filter.reachesIgnored {
            spans.append(Span("ignored ones: bilat query relevance:none  ", .headerWarning))
        }
        // The panes' titles say it too.
        guard state.size.width >= 100 else { return spans }
        for pane in PaneID.quarters where state.lists[pane].count > 0 {
            spans.append(Span("\(pane.title.lowercased()) \(state.lists[pane].count)  ", .statusLine))
        }
        return spans
    }

    /// What the count still waits for.
    private var searching: [Span] {
        let glyphs = Glyphs(isAscii: state.isAscii)
        var words = ""
        // The count still is of the filter before.
        let isPending = state.lists.filterText != state.filter.applied?.text
        switch isPending ? nil : state.lists.progress {
        case .titles(let done, let all): words = " \(done * 100 / max(1, all))%"
        case .summaries(let left): words = " summaries, \(left) left"
        case nil: if !state.isSearching { return problem }
        }
        return [Span("searching\(glyphs.waiting)\(words)  ", .headerWarning)] + problem
    }

    private var problem: [Span] {
        state.lists.problem.map { [Span("\($0)  ", .headerWarning)] } ?? []
    }

    /// A caret under the place, then what is wrong; beside the caret on whichever side there is room.
    private func draw(_ mistake: QueryMistake, in region: Region, on canvas: inout Canvas) {
        let line = LineWindow(state.filter.editor, width: region.width - FilterCaret.start)
        let place = FilterCaret.start + max(0, mistakeColumn(mistake) - line.shift)
        let sign = "^ " + mistake.description
        let width = DisplayWidth.columns(of: DisplayText.neutralised(sign))
        if place + width < region.width || place < region.width / 2 {
            canvas.put(sign, x: region.x + place, y: region.y, width: region.width - place, .mistake, on: .statusLine)
        } else {
            let text = "\(mistake.description) "
            let room = min(place, region.width - 1)
            canvas.putRight(
                [Span(DisplayText.clipped(text, to: room), .mistake)],
                in: Region(x: region.x, y: region.y, width: room, height: 1), on: .statusLine)
            canvas.put("^", x: region.x + room, y: region.y, width: 1, .mistake, on: .statusLine)
        }
    }

    /// Columns of the typed text before the mistake.
    private func mistakeColumn(_ mistake: QueryMistake) -> Int {
        let before = state.filter.editor.text.unicodeScalars.prefix(mistake.place.lowerBound)
        return DisplayWidth.columns(of: DisplayText.neutralised(String(String.UnicodeScalarView(before))))
    }
}

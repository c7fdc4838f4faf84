import EventModel
import ScreenModel
import Theming

/// Help: the bindings of where the user is, and the signs of a row.
struct HelpPage {
    let state: ViewState
    let window: HelpWindow

    static func height(in body: Region) -> Int { max(1, body.height - 4) }

    /// Key column, then what it does; what cannot be done now says why.
    var lines: [[Span]] {
        let glyphs = Glyphs(isAscii: state.isAscii)
        var state = state
        state.windows.removeAll { if case .help = $0 { true } else { false } }
        var lines = KeyBindings.bindings(at: window.place).map { binding -> [Span] in
            let why = binding.command.whyDisabled(in: state)
            let keys = binding.keyText(glyphs: glyphs).rightPadded(to: 10)
            return [Span(keys, why == nil ? .title : .faint), Span(binding.description, why == nil ? .popup : .faint)]
                + (why.map { [Span("  (\($0))", .faint)] } ?? [])
        }
        if window.place == .desk || window.place == .filter { lines += [[]] + legend(glyphs: glyphs) }
        return lines
    }

    /// The signs of the screen, with what they mean.
    private func legend(glyphs: Glyphs) -> [[Span]] {
        let (a, b) = (state.dossier.parties.first, state.dossier.parties.second)
        let signs = [
            ("~15:28", "when it was fetched: the source gave no time of publication"),
            (
                "\(a.letter)\(glyphs.arrow)\(b.letter)",
                "\(a.name.text()) toward \(b.name.text()); \(a.letter)+\(b.letter) both; \(glyphs.arrow)JPN aimed at Japan"
            ),
            (
                "\(a.capitalLetter) \(b.capitalLetter) \(glyphs.dot)",
                "a source of \(a.capital.text()), of \(b.capital.text()), of a third party"
            ),
            ("\(glyphs.new) \(glyphs.star) \(glyphs.mark)", "new since you caught up, starred, marked"),
            ("h", "an entry of the dossier's chronology, where the archive does not reach"),
            ("+ - =", "a phrase that deepens, that cools, a formula that is only counted"),
            (
                "\(glyphs.ok) \(glyphs.stale) \(glyphs.wall) \(glyphs.failing) \(glyphs.waiting)",
                "sources: ok, stale, walled, failing, not asked yet"
            ),
            (
                Sparkline.text([1, 2, 3, 4, 5, 6], columns: glyphs.isAscii ? 6 : 3, isAscii: glyphs.isAscii),
                "events a day, up to today, over the last two to four weeks"
            ),
        ]
        let head = [
            Span("A row".rightPadded(to: 10), .popupTitle),
            Span("time, direction, who stands behind it, act, topic, headline", .popup),
        ]
        return [head] + signs.map { [Span($0.rightPadded(to: 10), .title), Span($1, .popup)] }
    }

    func draw(in body: Region, on canvas: inout Canvas) {
        // As wide as the longest line asks for: a reason that is cut explains nothing.
        let width = min(body.width, max(92, (lines.map(\.width).max() ?? 0) + 4))
        let height = min(body.height, lines.count + 4)
        let frame = Region(
            x: body.x + (body.width - width) / 2, y: body.y + (body.height - height) / 2, width: width, height: height)
        canvas.fill(frame, .popup)
        canvas.box(frame, .popupBorder, on: .popup)
        canvas.put(
            " Keys: \(window.place.words) ", x: frame.x + 2, y: frame.y, width: frame.width - 4, .popupTitle,
            on: .popup)
        let rows = frame.inset(by: 1)
        let shown = max(1, rows.height - 2)
        let top = max(0, min(window.scroll, lines.count - shown))
        for line in 0..<max(0, min(shown, rows.height)) where lines.indices.contains(top + line) {
            let y = rows.y + (rows.height > 2 ? 1 : 0) + line
            canvas.put(lines[top + line], x: rows.x + 1, y: y, width: rows.width - 2, on: .popup)
        }
        guard lines.count > shown, frame.height > 2 else { return }
        let more = " \(min(lines.count, top + shown)) of \(lines.count) "
        canvas.putRight(
            [Span(more, .muted)], in: Region(x: frame.x + 2, y: frame.maxY - 1, width: frame.width - 4, height: 1),
            on: .popup)
    }
}

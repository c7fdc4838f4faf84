import Analysis
import EventModel
import ScreenModel
import Theming

/// Draws the second line: what is true now, in counts with their period.
struct CountsPainter {
    let state: ViewState
    let glyphs: Glyphs

    func draw(in line: Region, on canvas: inout Canvas) {
        let right = sinceCaughtUp
        canvas.putRight(right, in: line)
        canvas.put(left, x: line.x, y: line.y, width: max(0, line.width - right.width - 1))
    }

    private var left: [Span] {
        let list = state.lists[.all]
        guard state.lists.number > 0 else { return [Span(" reading the archive", .muted)] }
        let week = list.daily.suffix(7).reduce(0, +)
        let sides = state.lists.sides
        let parties = state.dossier.parties
        var spans = [
            Span(" today ", .muted), Span("\(list.daily.last ?? 0)", .text), Span("  7 d ", .muted),
            Span("\(week)", .text),
        ]
        if sides.total > 0 {
            spans += [
                Span("  said by ", .muted), Span(parties.first.capitalLetter, .sourceFirst),
                Span(" \(sides.first)  ", .text),
                Span(parties.second.capitalLetter, .sourceSecond), Span(" \(sides.second)  ", .text),
                Span("others", .sourceThird), Span(" \(sides.third)", .text),
            ]
        }
        return spans
    }

    private var sinceCaughtUp: [Span] {
        let new = state.lists[.all].newCount
        guard state.lists.number > 0 else { return [] }
        guard let at = state.marks.caughtUpAt else {
            return new == 0 ? [] : [Span("\(new) new; A marks all as seen ", .muted)]
        }
        let times = TimeText(now: state.now, offset: state.offset, glyphs: glyphs)
        let count = new == 0 ? Span("nothing new ", .muted) : Span("\(glyphs.new)\(new) new ", .new)
        return [Span("since you caught up (\(times.age(at))): ", .muted), count]
    }
}

import Analysis
import EventModel
import ScreenModel
import Theming

/// Draws the second line: what is true now, in counts with their period.
struct CountsPainter {
    let state: ViewState
    let glyphs: Glyphs

    func draw(in line: Region, on canvas: inout Canvas) {
        if drawLines(in: line, on: &canvas) { return }
        let left = left(isShort: false)
        let forms = sinceCaughtUpForms
        let right = forms.first { left.width + $0.width + 2 <= line.width } ?? forms.last ?? []
        canvas.putRight(right, in: line)
        let room = max(0, line.width - right.width - 2)
        canvas.put(left.width <= room ? left : self.left(isShort: true), x: line.x, y: line.y, width: room)
    }

    /// How the two stand, once that is known, with as much of what is new as there is room for.
    private func drawLines(in line: Region, on canvas: inout Canvas) -> Bool {
        guard let board = state.shownRelation?.lines, !isFiltered else { return false }
        let new = state.lists[.all].newCount
        let short = new == 0 ? [] : [Span("\(glyphs.new)\(new) ", .new)]
        let middle = shownNews.map { $0.isEmpty ? [] : [Span("\(glyphs.new)\($0.words) ", .new)] } ?? short
        for right in sinceCaughtUpForms + [middle, short] {
            let room = max(0, line.width - right.width - 2)
            let lines = LinesPainter(
                board: board, glyphs: glyphs, hearing: state.shownRelation?.hearing ?? .known
            ).spans(width: room)
            guard !lines.isEmpty else { continue }
            canvas.putRight(right, in: line)
            canvas.put(lines, x: line.x, y: line.y, width: room)
            return true
        }
        return false
    }

    private func left(isShort: Bool) -> [Span] {
        let list = state.lists[.all]
        guard state.lists.number > 0 else { return [Span(" reading the archive", .muted)] }
        let week = list.daily.suffix(7).reduce(0, +)
        let lead = isFiltered ? " matching: today " : " today "
        let counts = [
            Span(lead, .muted), Span("\(list.daily.last ?? 0)", .text), Span("  7 d ", .muted), Span("\(week)", .text),
        ]
        return counts + sides(isShort: isShort)
    }

    /// How many events of the last seven days came from sources of each side.
    private func sides(isShort: Bool) -> [Span] {
        let sides = state.lists.sides
        let parties = state.dossier.parties
        guard sides.total > 0 else { return [] }
        return [
            Span(isShort ? "  " : "  said by ", .muted), Span(parties.first.capitalLetter, .sourceFirst),
            Span(" \(sides.first)  ", .text), Span(parties.second.capitalLetter, .sourceSecond),
            Span(" \(sides.second)  ", .text), Span(isShort ? glyphs.dot : "others", .sourceThird),
            Span(" \(sides.third)", .text),
        ]
    }

    /// What came since the user caught up: in full, then shorter.
    private var sinceCaughtUpForms: [[Span]] {
        let new = state.lists[.all].newCount
        guard state.lists.number > 0 else { return [[]] }
        if state.past != nil { return [[Span("as was known then; } goes back to now ", .muted)]] }
        if isFiltered { return [[Span("\(glyphs.new)\(new) new match ", new == 0 ? .muted : .new)]] }
        guard let at = state.marks.caughtUpAt else {
            return [new == 0 ? [] : [Span("\(new) new; A marks all as seen ", .muted)]]
        }
        let age = TimeText(now: state.now, offset: state.offset, glyphs: glyphs).age(at)
        let nothing = Span("nothing new ", .muted)
        let words =
            if let news = shownNews {
                news.isEmpty ? nothing : Span("\(glyphs.new)\(news.words) ", .new)
            } else {
                new == 0 ? nothing : Span("\(glyphs.new)\(new) new ", .new)
            }
        return ["since you last looked (\(age)): ", "since \(age == "now" ? age : "\(age) ago"): "].map {
            [Span($0, .muted), words]
        }
    }

    /// What came since belongs to the present.
    private var shownNews: NewsCount? { state.past == nil ? state.news : nil }

    /// With a filter all counts are of what matches.
    private var isFiltered: Bool { state.lists.filterText != nil }
}

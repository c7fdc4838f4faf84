import EventModel
import Querying
import ScreenModel
import Theming

/// Draws one line of a list.
struct RowPainter {
    let state: ViewState
    let wording: Wording
    let times: TimeText
    let gist: Gist

    init(state: ViewState, glyphs: Glyphs) {
        self.state = state
        wording = Wording(dossier: state.dossier, glyphs: glyphs)
        times = TimeText(now: state.now, offset: state.offset, glyphs: glyphs)
        gist = Gist(wording: wording)
    }

    func draw(_ entry: DeskEntry, of pane: PaneID, in line: Region, on canvas: inout Canvas) {
        let columns = RowColumns(width: line.width, pane: pane)
        switch entry.id {
        case .event: if let row = state.row(of: entry) { draw(row, columns, in: line, on: &canvas) }
        case .chronology: if let fact = state.fact(entry.id) { draw(fact, columns, in: line, on: &canvas) }
        case .routine(let day): draw(routine: day, entry, columns, in: line, on: &canvas)
        }
    }

    private func draw(_ row: EventRow, _ columns: RowColumns, in line: Region, on canvas: inout Canvas) {
        let isQuiet = row.isRoutine
        var pen = Pen(region: line)
        pen.put(marks(of: row, columns: columns, glyphs: canvas.glyphs), columns.gutter, gap: 0, on: &canvas)
        let isPublished = row.publishedAt != nil && state.order == .published
        let time = times.short(state.order == .arrived ? row.knownAt : row.orderedAt, isPublished: isPublished)
        pen.put([Span(time.leftPadded(to: columns.time), isPublished ? .time : .timeUnsure)], columns.time, on: &canvas)
        if columns.direction > 0 { pen.put(direction(row, columns: columns), columns.direction, on: &canvas) }
        pen.put(wording.corroboration(of: row, isShort: columns.side < 4), columns.side, on: &canvas)
        let root = columns.root < RowColumns.fullRoot ? row.root?.abbreviation : row.root?.rawValue
        pen.put([Span(root ?? "", isQuiet ? .routine : row.rootRole)], columns.root, on: &canvas)
        if columns.topic > 0 {
            let topic = row.topics.first.map(wording.topic) ?? ""
            pen.put([Span(topic, isQuiet ? .routine : .topic)], columns.topic, on: &canvas)
        }
        pen.put(headline(row, columns: columns), columns.headline, gap: 0, on: &canvas)
    }

    private func marks(of row: EventRow, columns: RowColumns, glyphs: Glyphs) -> [Span] {
        let own: Span? =
            state.marked.contains(row.key)
            ? Span(glyphs.mark, .mark) : state.marks.starred.contains(row.key) ? Span(glyphs.star, .star) : nil
        let new = state.marks.isNew(row) && !state.read.contains(row.key) ? Span(glyphs.new, .new) : nil
        if columns.gutter == 1 { return [own ?? new ?? Span(" ", .text)] }
        return [own ?? Span(" ", .text), new ?? Span(" ", .text)]
    }

    private func direction(_ row: EventRow, columns: RowColumns) -> [Span] {
        let arrow = Span(wording.direction(row.direction), row.isRoutine ? .routine : wording.role(of: row.direction))
        guard columns.direction > 3, let target = row.target else { return [arrow] }
        return [arrow, Span("\(wording.glyphs.arrow)\(target)", .target)]
    }

    private func headline(_ row: EventRow, columns: RowColumns) -> [Span] {
        var spans: [Span] = []
        if columns.direction <= 3, let target = row.target {
            spans.append(Span("\(wording.glyphs.arrow)\(target) ", .target))
        }
        if row.needsGist {
            let rest = gist.rest(row, hasTopicColumn: columns.topic > 0)
            let room = columns.headline / 2
            if !rest.isEmpty, room >= 6 { spans.append(Span(DisplayText.clipped(rest, to: room) + "  ", .gist)) }
        }
        let isRead = state.read.contains(row.key)
        let role: Role = row.isRoutine ? .routine : isRead ? .headlineRead : .headline
        if row.title.isEmpty {
            let sentence = gist.sentence(row)
            return [sentence.isEmpty ? Span("(no title)", .faint) : Span(sentence, .gist)]
        }
        return spans + matched(row.title, role)
    }

    /// The text with what the filter seeks in it marked. Only what a line can show is looked at.
    private func matched(_ text: String, _ role: Role) -> [Span] {
        guard let filter = state.filter.applied, !filter.isInverse, filter.query.seeksText else {
            return [Span(text, role)]
        }
        let scalars = Array(text.unicodeScalars.prefix(600))
        let shown = String(String.UnicodeScalarView(scalars))
        var spans: [Span] = []
        var place = 0
        for range in filter.query.highlights(in: shown) where range.upperBound <= scalars.count {
            spans.append(Span(String(String.UnicodeScalarView(scalars[place..<range.lowerBound])), role))
            spans.append(Span(String(String.UnicodeScalarView(scalars[range])), .match))
            place = range.upperBound
        }
        return spans + [Span(String(String.UnicodeScalarView(scalars[place...])), role)]
    }

    private func draw(_ fact: ChronologyEntry, _ columns: RowColumns, in line: Region, on canvas: inout Canvas) {
        var pen = Pen(region: line)
        pen.skip(columns.gutter)
        pen.put([Span(times.short(fact.date).leftPadded(to: columns.time), .time)], columns.time, on: &canvas)
        let arrow = Span(wording.direction(fact.direction), wording.role(of: fact.direction))
        pen.put([arrow], columns.direction, on: &canvas)
        pen.put([Span("h", .faint)], columns.side, on: &canvas)
        // Marked as what it is: in words where there is room, else in place of the act.
        let root = columns.topic > 0 ? fact.root?.rawValue ?? "" : "CHRON"
        pen.put([Span(root, columns.topic > 0 ? .rootNeutral : .faint)], columns.root, on: &canvas)
        if columns.topic > 0 { pen.put([Span("chronology", .faint)], columns.topic, on: &canvas) }
        pen.put([Span(fact.title, .headline)], columns.headline, gap: 0, on: &canvas)
    }

    private func draw(
        routine day: Int, _ entry: DeskEntry, _ columns: RowColumns, in line: Region, on canvas: inout Canvas
    ) {
        let isOpen = state.openDays.contains(day)
        var pen = Pen(region: line)
        pen.skip(columns.gutter)
        let time = times.short(entry.at, isPublished: true)
        pen.put([Span(time.leftPadded(to: columns.time), .time)], columns.time, on: &canvas)
        let sign = isOpen ? canvas.glyphs.unfolded : canvas.glyphs.folded
        pen.put([Span("\(sign) \(entry.place) routine acts of the day", .routine)], line.width, gap: 0, on: &canvas)
    }
}

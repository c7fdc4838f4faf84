import Analysis
import EventModel
import Theming

/// The relation and its surroundings in one order of time: the dossier's facts, stories of the two, outside events, and
/// bursts with what came before them within days.
struct ChronologySheet {
    let axis: TimeAxis
    let writing: SheetWriting

    /// Places of the dossier's entries in the span, latest first.
    var facts: [(place: Int, day: Int)] {
        writing.dossier.chronology.enumerated().compactMap { place, entry in
            guard let day = DayNumber.day(of: entry.date), axis.days.contains(day) else { return nil }
            return (place, day)
        }.sorted { ($1.day, $0.place) < ($0.day, $1.place) }
    }

    private struct Item {
        var day: Int
        /// Facts before bursts before stories before outside events of the same day.
        var rank: Int
        var order: Int64
        var lines: [SheetLine]
    }

    var lines: [SheetLine] {
        let items = (facts.map(fact) + axis.bursts.map(burst) + axis.stories.map(story) + axis.outside.map(outside))
            .sorted { ($1.day, $0.rank, $1.order) < ($0.day, $1.rank, $0.order) }
        if items.isEmpty { return writing.words("nothing is known of this span: + takes a longer one") }
        return items.flatMap(\.lines) + rest
    }

    private func fact(_ fact: (place: Int, day: Int)) -> Item {
        let entry = writing.dossier.chronology[fact.place]
        let line = SheetLine(
            FactLine(entry: entry, writing: writing).spans.clipped(to: writing.width), id: "fact/\(entry.id)",
            target: .fact(fact.place), day: fact.day)
        return Item(day: fact.day, rank: 0, order: Int64(-fact.place), lines: [line])
    }

    private func story(_ mark: TimeAxis.Mark) -> Item {
        let row = writing.rows[mark.key]
        let arrow = row.map { writing.wording.direction($0.direction) } ?? ""
        let spans = [Span(arrow.rightPadded(to: 4), row.map { writing.wording.role(of: $0.direction) } ?? .text)]
        return event(mark.key, at: mark.at, rank: 2, lead: spans, origins: mark.origins)
    }

    private func outside(_ event: ContextEvent) -> Item {
        self.event(
            event.key, at: event.at, rank: 3, lead: [Span("out ", .context)], origins: event.origins)
    }

    private func event(_ key: EventKey, at: Timestamp, rank: Int, lead: [Span], origins: Int) -> Item {
        let day = DayNumber.day(of: at)
        let count = writing.width >= 100 ? [Span("\(origins) origin\(origins == 1 ? " " : "s")  ", .faint)] : []
        let spans = [Span(writing.day(day).rightPadded(to: 12), .time)] + lead + count + writing.headline(key)
        let line = SheetLine(
            spans.clipped(to: writing.width), id: "event/\(key.number)", target: .event(key), day: day)
        return Item(day: day, rank: rank, order: key.number, lines: [line])
    }

    private func burst(_ signal: Signal) -> Item {
        let day = DayNumber.day(of: signal.at)
        let id = "signal/\(signal.id)"
        let spans = [
            Span(writing.day(day).rightPadded(to: 12), .time), writing.fold(id),
            Span(" \(writing.plain(signal.words))", .stateWarning),
        ]
        var lines = [SheetLine(spans.clipped(to: writing.width), id: id, target: .fold(id), day: day)]
        let near = axis.near.first { $0.signal == signal.id }?.events ?? []
        if !near.isEmpty { lines.append(SheetLine([Span("    near in time, before it:", .muted)])) }
        lines += near.map { writing.line($0.key, under: id) }
        if writing.opened.contains(id) { lines += signal.evidence.map { writing.line($0, under: "\(id)/of") } }
        return Item(day: day, rank: 1, order: 0, lines: lines)
    }

    private var rest: [SheetLine] {
        let stories = axis.days.count > 0 && axis.stories.count == TimeAxis.limit
        return stories
            ? writing.words("the \(TimeAxis.limit) newest stories are listed; the bars above count all", .faint) : []
    }
}

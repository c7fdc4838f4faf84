import Analysis
import EventModel
import Theming

/// Outside events of the last weeks, and for each burst what came before it within days.
struct ContextSheet {
    let board: ContextBoard
    let signals: [Signal]
    let writing: SheetWriting

    var lines: [SheetLine] {
        var lines = near
        lines.append(writing.title("Outside events", "\(board.events.count) in 28 d, newest first"))
        if board.events.isEmpty {
            lines += writing.words("none: no source told of an outside event that matters for the two")
        }
        var table = SheetTable(
            [.init(""), .init("", most: 10), .init("", most: 24, from: 90), .init("", from: 60), .init("", most: 300)],
            width: writing.width)
        for event in board.events {
            let origins = "\(event.origins) origin\(event.origins == 1 ? "" : "s")"
            table.add(
                [
                    [Span("  \(writing.day(DayNumber.day(of: event.at)))", .time)], [root(event)],
                    [Span(event.topics.prefix(2).map(writing.wording.topic).joined(separator: ", "), .topic)],
                    [Span(origins, .muted)], writing.headline(event.key),
                ], id: "outside/\(event.key.number)", target: .event(event.key))
        }
        return lines + table.lines
    }

    private func root(_ event: ContextEvent) -> Span {
        let role = writing.rows[event.key]?.rootRole ?? .rootNeutral
        return Span(event.root?.rawValue ?? "", role)
    }

    private var near: [SheetLine] {
        let told = board.near.filter { !$0.events.isEmpty }
        if told.isEmpty {
            let bursts = signals.count { $0.kind == .burst }
            if bursts == 0 { return [] }
            return writing.words(
                "nothing from outside was told in the \(NearInTime.reach) d before \(bursts == 1 ? "the burst" : "any of the \(bursts) bursts") that stand\(bursts == 1 ? "s" : "")"
            ) + [.blank]
        }
        var lines = [
            writing.title("Near in time", "before a burst within \(NearInTime.reach) d; nothing says it is the cause")
        ]
        for near in told {
            let words = signals.first { $0.id == near.signal }?.words ?? near.signal
            lines.append(SheetLine([Span("  \(writing.plain(words))", .stateWarning)]))
            lines += near.events.map { writing.line($0.key, under: "near/\(near.signal)") }
        }
        return lines + [.blank]
    }
}

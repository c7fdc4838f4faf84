import Analysis
import EventModel
import ScreenModel
import Theming

/// What is expected: missed and due first, then what comes, then what came; each beside its past editions and on one
/// axis of days.
struct CalendarSheet {
    let board: CalendarBoard
    let writing: SheetWriting

    var lines: [SheetLine] {
        if board.events.isEmpty {
            return writing.words("the dossier expects nothing in the 90 days ahead: its calendar names what to expect")
        }
        var lines: [SheetLine] = []
        for group in Group.allCases {
            let own = board.events.filter { Group($0.state) == group }
            if own.isEmpty { continue }
            lines += [writing.title(group.title, "\(own.count)")] + table(group.newestFirst ? own.reversed() : own)
            lines.append(.blank)
        }
        return lines
    }

    private enum Group: CaseIterable {
        case missed, due, ahead, seen, unknown

        init(_ state: ExpectedEvent.State) {
            switch state {
            case .dueNotSeen: self = .missed
            case .due: self = .due
            case .upcoming: self = .ahead
            case .seen: self = .seen
            case .unknown: self = .unknown
            }
        }

        var title: String {
            switch self {
            case .missed: "Due, not seen"
            case .due: "Due now"
            case .ahead: "Ahead"
            case .seen: "Seen"
            case .unknown: "Time over, cannot be said"
            }
        }

        var newestFirst: Bool { self == .seen || self == .unknown }
    }

    private func table(_ events: [ExpectedEvent]) -> [SheetLine] {
        var table = SheetTable(
            [
                .init("", most: 12), .init("", most: 23), .init("", from: 118), .init("", most: 12, from: 100),
                .init("", most: 400),
            ], width: writing.width)
        let width = titleWidth(events)
        for event in events {
            let id = "expected/\(event.entry.id)/\(event.days.lowerBound)"
            table.add(
                [
                    [writing.fold(id), Span(" ", .text), word(event)], [Span(dates(event), .time)], strip(event),
                    [Span(event.entry.kind.rawValue, .topic)], titled(event, width),
                ], id: id, target: .fold(id), below: writing.opened.contains(id) ? below(event, id) : [])
        }
        return table.lines
    }

    /// The title, and behind it what is to be noted; without a note it has the whole line.
    private func titled(_ event: ExpectedEvent, _ width: Int) -> [Span] {
        let (title, note) = ([Span(event.entry.title, .headline)], past(event))
        return note.isEmpty ? title : title.fitted(to: width, atRight: false) + [Span("  ", .text)] + note
    }

    /// Columns of a title before a note: what word, dates, axis, kind and the longest note leave.
    private func titleWidth(_ events: [ExpectedEvent]) -> Int {
        let word = events.map { 2 + self.word($0).width }.max() ?? 0
        let dates = events.map { DisplayWidth.columns(of: self.dates($0)) }.max() ?? 0
        let axis = writing.width >= 118 ? Self.columns + 2 : 0
        let kind = writing.width >= 100 ? 2 + (events.map(\.entry.kind.rawValue.count).max() ?? 0) : 0
        let note = events.map { past($0).width }.max() ?? 0
        let room = writing.width - min(12, word) - dates - axis - min(14, kind) - note - 6
        let longest = events.filter { !past($0).isEmpty }.map { DisplayWidth.columns(of: $0.entry.title) }.max() ?? 0
        return max(20, min(longest, room))
    }

    private func word(_ event: ExpectedEvent) -> Span {
        switch event.state {
        case .upcoming(let days): Span("in \(days) d", days <= 7 ? .title : .text)
        case .due: Span("due", .stateWarning)
        case .dueNotSeen(let days): Span("\(days) d over", .stateError)
        case .seen: Span("\(writing.glyphs.ok) seen", .stateOK)
        case .unknown: Span("unknown", .faint)
        }
    }

    private func dates(_ event: ExpectedEvent) -> String {
        let (first, last) = (writing.day(event.days.lowerBound), writing.day(event.days.upperBound))
        if first == last { return first }
        // The year once is enough where both have it.
        let end = first.prefix(4) == last.prefix(4) ? String(last.dropFirst(5)) : last
        return first + (writing.glyphs.isAscii ? ".." : "…") + end
    }

    private func past(_ event: ExpectedEvent) -> [Span] {
        var spans: [Span] = []
        if !event.past.isEmpty {
            let most = writing.width >= 140 ? 5 : writing.width >= 100 ? 2 : 1
            let days = event.past.prefix(most).map(writing.day).joined(separator: " ")
            spans.append(Span("before: \(days)", .muted))
        }
        return event.entry.isVerified ? spans : spans + [Span("  date unverified", .stateWarning)]
    }

    // MARK: - The axis of days

    /// Days a column of the axis, and its columns: a month back and three ahead.
    private static let step = 4
    private static let columns = (30 + 90) / step

    private func strip(_ event: ExpectedEvent) -> [Span] {
        let glyphs = writing.glyphs
        let first = writing.today - 30
        return (0..<Self.columns).map { column in
            let days = first + column * Self.step...first + column * Self.step + Self.step - 1
            if days.overlaps(event.days) { return Span(glyphs.isAscii ? "#" : "■", word(event).role) }
            if days.contains(writing.today) { return Span(glyphs.vertical, .key) }
            return Span(glyphs.isAscii ? "." : "·", .faint)
        }
    }

    private func below(_ event: ExpectedEvent, _ id: String) -> [SheetLine] {
        var lines = writing.words(event.words, .text, indent: 4)
        if let note = event.entry.note { lines += writing.words(note, .muted, indent: 4) }
        let past = event.past.map(writing.day).joined(separator: ", ")
        lines += writing.words(
            past.isEmpty ? "no earlier edition was seen in this archive" : "earlier editions seen: \(past)", .muted,
            indent: 4)
        lines += writing.words(
            "expected by: \(event.entry.citation.title)\(event.entry.isVerified ? "" : " (unverified)")", .muted,
            indent: 4)
        lines += writing.words(event.entry.citation.url, .link, indent: 4)
        return lines + event.evidence.map { writing.line($0, under: id) }
    }
}

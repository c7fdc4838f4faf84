import Analysis
import EventModel
import Theming

/// Signals by kind, each opening into the events behind it; then why no more can be said.
struct SignalsSheet {
    let signals: [Signal]
    let series: [SeriesVerdict]
    let writing: SheetWriting

    var lines: [SheetLine] {
        var lines: [SheetLine] = []
        for kind in Signal.Kind.allCases {
            let own = signals.filter { $0.kind == kind }
            if own.isEmpty { continue }
            lines += [writing.title(title(kind), "\(own.count)")] + table(own) + [.blank]
        }
        if signals.isEmpty { lines += writing.words("no signal: nothing is out of the ordinary") + [.blank] }
        return lines + volumes
    }

    private func title(_ kind: Signal.Kind) -> String {
        switch kind {
        case .burst: "Bursts"
        case .firstEver: "First ever"
        case .firstSince: "First since"
        case .dueNotSeen: "Due, not seen"
        case .split: "Splits at the UN"
        case .lineMove: "Lines that moved"
        }
    }

    private func role(_ kind: Signal.Kind) -> Role {
        switch kind {
        case .burst: .stateWarning
        case .firstEver, .firstSince: .directionBoth
        case .dueNotSeen, .split: .stateError
        case .lineMove: .sparkline
        }
    }

    private func table(_ signals: [Signal]) -> [SheetLine] {
        signals.flatMap { signal -> [SheetLine] in
            let id = "signal/\(signal.id)"
            let count = signal.evidence.count
            let sign = count == 0 ? Span(" ", .text) : writing.fold(id)
            let rest = count == 0 ? "" : " (\(count) event\(count == 1 ? "" : "s"))"
            let date = Span(" \(writing.day(DayNumber.day(of: signal.at)))  ", .time)
            let words = WrappedText(
                writing.plain(signal.words + rest), width: writing.width - 14, role: role(signal.kind)
            ).lines
            let blank = Span(String(repeating: " ", count: 14), .text)
            var lines = words.dropFirst().map { SheetLine([blank] + $0) }
            lines.insert(
                SheetLine([sign, date] + (words.first ?? []), id: id, target: count == 0 ? nil : .fold(id)), at: 0)
            return lines + (writing.opened.contains(id) ? signal.evidence.map { writing.line($0, under: id) } : [])
        }
    }

    /// What each series of counts says of itself: usual, or too little to tell.
    private var volumes: [SheetLine] {
        var table = SheetTable(
            [.init("burst watch"), .init("", isRight: true), .init("", most: 200)], width: writing.width)
        for verdict in series where !verdict.verdict.isBurst {
            let name = Span("  \(writing.plain(verdict.series.name(writing.dossier)))", .text)
            switch verdict.verdict {
            case .notEnoughVolume(let words):
                table.add(
                    [[name], [Span("withheld", .faint)], [Span(words, .muted)]], id: "",
                    target: nil)
            case .usual(let count), .burst(let count):
                table.add([[name], [Span("usual", .stateOK)], [Span(count.words, .muted)]], id: "", target: nil)
            }
        }
        return table.rows.isEmpty ? [] : table.lines
    }
}

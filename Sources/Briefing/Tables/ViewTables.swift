public import Analysis
public import EventModel

/// Makes the tables of views from a state of the relation.
public struct ViewTables {
    let state: RelationState
    let dossier: Dossier
    /// Headlines of events that views name.
    let title: (EventKey) -> String?
    /// What each line is made of; read for the view of it only.
    let proofs: () -> [LineEvidence]

    public init(
        state: RelationState, dossier: Dossier, title: @escaping (EventKey) -> String?,
        proofs: @escaping () -> [LineEvidence] = { [] }
    ) {
        self.state = state
        self.dossier = dossier
        self.title = title
        self.proofs = proofs
    }

    public func table(_ view: ViewName) -> ViewTable {
        switch view {
        case .lines: lines()
        case .evidence: evidence()
        case .signals: signals()
        case .votes: votes()
        case .meetings: meetings()
        case .calendar: calendar()
        case .chronology: chronology()
        case .context: context()
        }
    }

    private func lines() -> ViewTable {
        let rows = state.lines.figures.map { figure -> [ViewTable.Cell] in
            let isSaid = !figure.standing.isWithheld
            let differences = LineReading.Ground.allCases.map { ground -> ViewTable.Cell in
                isSaid ? .optional(figure.reading(ground)?.difference.figure) : .none
            }
            return [
                .text(figure.scope.name), .text(figure.line.rawValue),
                .optional(isSaid ? figure.fast : nil), .optional(isSaid ? figure.slow : nil),
                .optional(isSaid ? figure.band.lowerBound : nil), .optional(isSaid ? figure.band.upperBound : nil),
                .text(isSaid ? figure.trend.rawValue : "-"),
            ] + differences + [
                .optional(figure.stories), .text(figure.standing.name), .text(figure.standing.reason ?? ""),
            ]
        }
        return ViewTable(
            view: .lines, title: "Lines", asOf: state.asOf,
            columns: [
                "scope", "line", "fast", "slow", "low", "high", "trend", "vs180d", "vsSeason", "vsBase", "stories",
                "standing", "reason",
            ], rows: rows, notes: lineNotes)
    }

    private var lineNotes: [String] {
        let lines = state.lines
        var notes = state.hearing.words.map { [$0] } ?? []
        notes += [
            "talk and deeds −1…+1 (effect on closeness), front and friction 0…1; fast: half-life 14 d, slow: 90 d; low…high: 10th to 90th percentile of resampled days",
            "friction of the last 28 d: \(lines.officialFriction) stories by official voices, \(lines.thirdFriction) by third parties",
        ]
        notes += state.deeds.map { DeedWords.text($0) }
        if lines.corrections > 0 { notes.append("\(Brief.count(lines.corrections, "correction", "corrections")) used") }
        if let first = lines.observedSince { notes.append("observed since \(DayNumber.text(first))") }
        return notes
    }

    private func signals() -> ViewTable {
        let signals = state.signals
        let rows = signals.map { signal -> [ViewTable.Cell] in
            [
                .text(signal.kind.rawValue), .text(signal.at.rfc3339),
                .text(signal.dimensions.map(\.rawValue).joined(separator: "+")), .text(signal.words),
                .integer(signal.evidence.count), .optional(signal.evidence.first.flatMap(title)),
            ]
        }
        let quiet = state.signalBoard.series.compactMap { series -> String? in
            guard case .notEnoughVolume(let words) = series.verdict else { return nil }
            return "\(series.series.name(dossier)): not enough volume for bursts (\(words))"
        }
        return ViewTable(
            view: .signals, title: "Signals", asOf: state.asOf,
            columns: ["kind", "at", "dimensions", "words", "events", "firstHeadline"], rows: rows, notes: quiet)
    }

    private func meetings() -> ViewTable {
        let rows = state.meetings.meetings.map { meeting -> [ViewTable.Cell] in
            [
                .text(DayNumber.text(meeting.firstDay)), .text(DayNumber.text(meeting.lastDay)),
                .text(meeting.level.rawValue), .text(meeting.mode.rawValue),
                .text(meeting.isConfirmed ? "confirmed" : "one outlet only"), .integer(meeting.events.count),
                .text(meeting.entries.joined(separator: " ")),
                .optional(meeting.events.first.flatMap(title) ?? entryTitle(meeting.entries.first)),
            ]
        }
        let notes = state.meetings.lines.map { line in
            let since = line.daysSince.map { "last \($0) d ago" } ?? "never seen"
            return
                "\(line.level.rawValue) \(line.mode.rawValue): \(line.thisYear) this year, \(line.lastYear) by this date last year, \(since)"
        }
        return ViewTable(
            view: .meetings, title: "Meetings", asOf: state.asOf,
            columns: ["first", "last", "level", "mode", "standing", "reports", "chronology", "headline"], rows: rows,
            notes: notes)
    }

    private func calendar() -> ViewTable {
        let rows = state.calendar.events.map { event -> [ViewTable.Cell] in
            [
                .text(DayNumber.text(event.days.lowerBound)), .text(DayNumber.text(event.days.upperBound)),
                .text(event.entry.title), .text(event.entry.kind.rawValue), .text(event.words),
                .text(event.past.map(DayNumber.text).joined(separator: " ")),
                .text(event.entry.isVerified ? "verified" : "unverified"), .text(event.entry.citation.title),
            ]
        }
        return ViewTable(
            view: .calendar, title: "Calendar", asOf: state.asOf,
            columns: ["from", "to", "title", "kind", "state", "pastEditions", "date", "source"], rows: rows)
    }

    private func context() -> ViewTable {
        let rows = state.context.events.map { event -> [ViewTable.Cell] in
            [
                .text(event.at.rfc3339), .text(event.root?.rawValue ?? "-"),
                .text(event.topics.joined(separator: " ")), .integer(event.origins), .optional(title(event.key)),
            ]
        }
        let notes = state.context.near.flatMap { near -> [String] in
            let words = state.signals.first { $0.id == near.signal }?.words ?? near.signal
            let events = near.events.compactMap { event in
                title(event.key).map { "\(DayNumber.text(DayNumber.day(of: event.at))) \($0)" }
            }
            return events.map { "near in time before \(words): \($0)" }
        }
        return ViewTable(
            view: .context, title: "Context", asOf: state.asOf,
            columns: ["at", "root", "topics", "origins", "headline"], rows: rows, notes: notes)
    }

    private func entryTitle(_ id: String?) -> String? { dossier.chronology.first { $0.id == id }?.title }
}

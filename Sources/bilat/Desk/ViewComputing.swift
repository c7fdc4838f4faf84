import Analysis
import Briefing
import EventModel
import History
import Panes
import Reckoning

/// Computes what a view shows, on the query lane.
nonisolated struct ViewComputing {
    let request: ViewRequest
    let history: History

    func content(_ source: inout any RelationSource) -> ViewContent {
        // These two need nothing of the lines.
        if request.view == .votes {
            return ViewContent(.votes(UnitedFront(material.votes, dyad: request.dossier.dyad, now: request.now)))
        }
        if request.view == .families {
            let chart = request.chart
            return ViewContent(.families(source.families(days: chart.days, back: chart.back, now: request.now)))
        }
        let state = source.state(material: material, now: request.now)
        let board = board(state, &source)
        // A brief says itself what is known of the sources.
        let hearing = request.view == .brief ? nil : state.hearing.words
        return ViewContent(board, rows: rows(of: board), doubt: state.core.reason ?? hearing)
    }

    private func board(_ state: RelationState, _ source: inout any RelationSource) -> ViewBoard {
        let chart = request.chart
        switch request.view {
        case .chart: return .chart(lines(state, &source))
        case .evidence: return .evidence(proofs(state, &source))
        case .families: return .families(source.families(days: chart.days, back: chart.back, now: request.now))
        case .brief: return .page(brief(state))
        case .signals: return .signals(state.signals, state.signalBoard.series)
        case .votes: return .votes(state.front)
        case .meetings: return .meetings(state.meetings)
        case .calendar: return .calendar(state.calendar)
        case .chronology: return .chronology(source.axis(days: chart.days, back: chart.back, state: state))
        case .outside: return .outside(state.context, state.signals)
        }
    }

    /// The rows of what a view names, as the archive had them then.
    private func rows(of board: ViewBoard) -> [EventKey: EventRow] {
        var rows: [EventKey: EventRow] = [:]
        for key in board.named.prefix(Self.limit) where rows[key] == nil {
            guard let event = try? history.event(key, asOf: moment) else { continue }
            let source = request.dossier.sources.first { $0.name == event.report.source }
            rows[key] = AcceptedEvent(event: event, side: source?.side ?? "third", folded: []).row(key: key)
        }
        return rows
    }

    /// Events whose rows are read for one view.
    private static let limit = 600

    private var moment: Timestamp? { request.isPast ? request.now : nil }

    /// How the sources do now, or did at the moment that is shown.
    private var health: [SourceHealth] {
        request.isPast ? (try? history.sourceHealth(asOf: request.now)) ?? [] : request.health
    }

    var material: RelationState.Material {
        return
            (try? RelationState.Material(
                dossier: request.dossier, history: history, health: health, asOf: moment))
            ?? RelationState.Material(dossier: request.dossier, health: health)
    }

    private func title(_ key: EventKey) -> String? { (try? history.event(key, asOf: moment))?.report.title }

    private func lines(_ state: RelationState, _ source: inout any RelationSource) -> [ChartLine] {
        let chart = request.chart
        return RelationLine.allCases.compactMap { line in
            guard let figure = state.lines.figure(line, chart.scope) else { return nil }
            let points = source.points(
                of: line, scope: chart.scope, days: chart.days, back: chart.back, sides: chart.sides,
                without: chart.dropped, now: request.now)
            return ChartLine(figure: figure, points: points)
        }
    }

    /// What came since the user caught up; nil where he never did.
    func news(_ state: RelationState) -> NewsCount? {
        guard request.since < request.now else { return nil }
        return NewsCount(fresh, state: state, health: request.health, since: request.since)
    }

    /// The rows that became known since the moment from which a brief tells.
    private var fresh: [EventRow] {
        let snapshot = request.snapshot
        return (0..<snapshot.count).filter { snapshot.outline(at: $0).knownAt > request.since }
            .map { snapshot.row(at: $0) }
    }

    private func brief(_ state: RelationState) -> [PageLine] {
        let composing = BriefComposing(
            dossier: request.dossier, state: state, since: request.since, archive: history.path)
        let stories = composing.stories(fresh)
        var records: [EventKey: BriefRecord] = [:]
        for key in composing.cited(stories) {
            records[key] = (try? history.event(key, asOf: moment)).map { BriefRecord(event: $0) }
        }
        let brief = composing.brief(
            stories, records: records, health: health, charts: [], title: title)
        return BriefText(brief, dossier: request.dossier).lines
    }

    /// The stories behind each line of the chart's scope on the day of its cursor, with weight, value and reason.
    private func proofs(_ state: RelationState, _ source: inout any RelationSource) -> [LineProof] {
        let today = DayNumber.day(of: request.now)
        let day = request.cursor.map { min($0, today) } ?? today
        let end = day == today ? request.now : DayNumber.start(of: day + 1).advanced(by: -1)
        return RelationLine.allCases.map { line in
            let evidence = LineEvidence(source, line: line, scope: request.chart.scope, now: end)
            let figure = day == today ? state.lines.figure(line, request.chart.scope) : nil
            return LineProof(evidence: evidence, figure: figure, day: day)
        }
    }
}

import Analysis
import Briefing
import EventModel
import History
import Panes

/// Computes what a view shows, on the query lane.
nonisolated struct ViewComputing {
    let request: ViewRequest
    let history: History

    func content(_ ledger: inout RelationLedger) -> ViewContent {
        let state = RelationState(&ledger, material: material, now: request.now)
        switch request.view {
        case .chart: return .chart(chart(state, &ledger))
        case .evidence: return .lines(evidence(state, ledger))
        case .brief: return .lines(brief(state))
        case .signals: return table(.signals, state)
        case .votes: return table(.votes, state)
        case .meetings: return table(.meetings, state)
        case .calendar: return table(.calendar, state)
        case .chronology: return table(.chronology, state)
        case .outside: return table(.context, state)
        }
    }

    var material: RelationState.Material {
        let moment = request.isPast ? request.now : nil
        let series = ((try? history.seriesIDs()) ?? []).flatMap { (try? history.series($0, asOf: moment)) ?? [] }
        return RelationState.Material(
            dossier: request.dossier, votes: (try? history.votes(asOf: moment)) ?? [], series: series,
            health: request.isPast ? [] : request.health)
    }

    private func table(_ view: ViewName, _ state: RelationState) -> ViewContent {
        let tables = ViewTables(state: state, dossier: request.dossier, title: title)
        return .lines(tables.table(view).screenLines)
    }

    private func title(_ key: EventKey) -> String? {
        (try? history.event(key, asOf: request.isPast ? request.now : nil))?.report.title
    }

    private func chart(_ state: RelationState, _ ledger: inout RelationLedger) -> [ChartLine] {
        RelationLine.allCases.compactMap { line in
            guard let figure = state.lines.figure(line, request.chart.scope) else { return nil }
            let points = ledger.points(
                of: line, scope: request.chart.scope, days: request.chart.days, sides: request.chart.sides,
                now: request.now)
            return ChartLine(figure: figure, points: points)
        }
    }

    private func brief(_ state: RelationState) -> [String] {
        let composing = BriefComposing(
            dossier: request.dossier, state: state, since: request.since, archive: history.path)
        let snapshot = request.snapshot
        let fresh = (0..<snapshot.count).filter { snapshot.outline(at: $0).knownAt > request.since }
        let stories = composing.stories(fresh.map { snapshot.row(at: $0) })
        var records: [EventKey: CodedEvent] = [:]
        for key in composing.cited(stories) {
            records[key] = try? history.event(key, asOf: request.isPast ? request.now : nil)
        }
        let brief = composing.brief(
            stories, records: records, health: material.health, charts: [], title: title)
        let text = BriefText(brief, dossier: request.dossier).text
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The heaviest stories behind each line of the chart's scope, with weight, value and reason.
    private func evidence(_ state: RelationState, _ ledger: RelationLedger) -> [String] {
        RelationLine.allCases.flatMap { line -> [String] in
            let evidence = LineEvidence(ledger.stories, line: line, scope: request.chart.scope, now: request.now)
            let words = EvidenceWords(title: title)
            let figure = state.lines.figure(line, request.chart.scope)
            return words.lines(evidence, figure: figure) + [""]
        }
    }
}

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
        let state = source.state(material: material, now: request.now)
        switch request.view {
        case .chart: return .chart(chart(state, &source))
        case .evidence: return .lines(evidence(state, source))
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
        let health = request.isPast ? [] : request.health
        return
            (try? RelationState.Material(
                dossier: request.dossier, history: history, health: health, asOf: moment))
            ?? RelationState.Material(dossier: request.dossier, health: health)
    }

    private func table(_ view: ViewName, _ state: RelationState) -> ViewContent {
        let tables = ViewTables(state: state, dossier: request.dossier, title: title)
        return .lines(tables.table(view).screenLines)
    }

    private func title(_ key: EventKey) -> String? {
        (try? history.event(key, asOf: request.isPast ? request.now : nil))?.report.title
    }

    private func chart(_ state: RelationState, _ source: inout any RelationSource) -> [ChartLine] {
        RelationLine.allCases.compactMap { line in
            guard let figure = state.lines.figure(line, request.chart.scope) else { return nil }
            let points = source.points(
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
    private func evidence(_ state: RelationState, _ source: any RelationSource) -> [String] {
        RelationLine.allCases.flatMap { line -> [String] in
            let evidence = LineEvidence(source, line: line, scope: request.chart.scope, now: request.now)
            let words = EvidenceWords(title: title)
            let figure = state.lines.figure(line, request.chart.scope)
            return words.lines(evidence, figure: figure) + [""]
        }
    }
}

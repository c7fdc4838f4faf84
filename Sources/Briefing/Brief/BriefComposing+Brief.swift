import Analysis
public import EventModel
import Glibc

extension BriefComposing {
    func logarithm(_ value: Double) -> Double { log2(value) }

    /// The keys whose full records a brief of these stories cites.
    public func cited(_ stories: [BriefStory]) -> [EventKey] {
        stories.filter { !$0.isRoutine }.prefix(limit).map(\.lead.key)
    }

    /// The brief. `records` holds the full records of what is cited, `near` the headlines before each burst.
    public func brief(
        _ stories: [BriefStory], records: [EventKey: CodedEvent], health: [SourceHealth], charts: [BriefChart],
        title: (EventKey) -> String?
    ) -> Brief {
        let telling = stories.filter { !$0.isRoutine }
        var told: [BriefStory] = []
        var citations: [BriefCitation] = []
        for var story in telling.prefix(limit) {
            guard let event = records[story.lead.key] else { continue }
            story.citation = citations.count + 1
            let source = dossier.sources.first { $0.name == event.report.source }
            citations.append(BriefCitation(number: story.citation, event: event, source: source))
            told.append(story)
        }
        var near: [String: [String]] = [:]
        for group in state.context.near { near[group.signal] = group.events.compactMap { title($0.key) } }
        return Brief(
            title: dossier.title, since: since, until: state.asOf, state: state,
            signals: state.signals.filter { $0.kind != .dueNotSeen }, near: near,
            calendar: state.calendar.events.filter(isNear), blind: health.filter(Self.isBlind), stories: told,
            moreStories: telling.count - told.count, routine: stories.count - telling.count, citations: citations,
            charts: charts, archive: archive, coderVersions: Set(citations.map(\.coderVersion)).sorted())
    }

    /// What is due, missed, seen in the span, or comes within a fortnight.
    private func isNear(_ event: ExpectedEvent) -> Bool {
        switch event.state {
        case .due, .dueNotSeen: true
        case .upcoming(let days): days <= 14
        case .seen(let day): DayNumber.start(of: day + 1) > since
        case .unknown: false
        }
    }

    private static func isBlind(_ health: SourceHealth) -> Bool {
        switch health.state {
        case .failing, .walled, .stale, .zombie: true
        default: false
        }
    }
}

import Analysis
public import EventModel
import Glibc

extension BriefComposing {
    func logarithm(_ value: Double) -> Double { log2(value) }

    /// The keys whose full records a brief of these stories cites: those of its stories and of its signals.
    public func cited(_ stories: [BriefStory]) -> [EventKey] {
        let told = stories.filter { !$0.isRoutine }.prefix(limit).map(\.lead.key)
        return told + signals(stories).compactMap(\.evidence.first)
    }

    /// Those of which the calendar and the state tell are left to them.
    private var standing: [Signal] { state.signals.filter { $0.kind != .dueNotSeen && $0.kind != .lineMove } }

    /// The signals that events of these stories made, or votes of the span.
    private func signals(_ stories: [BriefStory]) -> [Signal] {
        let keys = Set(stories.flatMap(\.events))
        return standing.filter { $0.kind == .split ? $0.at > since : $0.evidence.contains(where: keys.contains) }
    }

    /// The brief. `records` holds the full records of what is cited, `health` is empty where it is not known;
    /// `title` gives the headlines before each burst.
    public func brief(
        _ stories: [BriefStory], records: [EventKey: BriefRecord], health: [SourceHealth], charts: [BriefChart],
        title: (EventKey) -> String?
    ) -> Brief {
        let telling = stories.filter { !$0.isRoutine }
        var citing = BriefCiting(dossier: dossier, records: records)
        var told: [BriefStory] = []
        for var story in telling.prefix(limit) {
            guard let number = citing.number(of: story.lead.key) else { continue }
            story.citation = number
            told.append(story)
        }
        let signals = signals(stories)
        var grounds: [String: Int] = [:]
        for signal in signals { grounds[signal.id] = signal.evidence.first.flatMap { citing.number(of: $0) } }
        var near: [String: [String]] = [:]
        for group in state.context.near { near[group.signal] = group.events.compactMap { title($0.key) } }
        let used = stories.reduce(0) { $0 + $1.events.count }
        return Brief(
            title: dossier.title, since: since, until: state.asOf, state: state, signals: signals,
            olderSignals: standing.count - signals.count, near: near,
            calendar: state.calendar.events.filter(isNear), blind: health.filter(Self.isBlind), stories: told,
            moreStories: telling.count - told.count, routine: stories.count - telling.count,
            citations: citing.citations, grounds: grounds, collection: collection?.name,
            outsideSpan: collection.map { $0.notes.count - used } ?? 0,
            switchedOn: health.count { $0.state != .disabled }, charts: charts,
            archive: archive, coderVersions: Set(citing.citations.map(\.coderVersion)).sorted())
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

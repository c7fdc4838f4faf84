public import EventModel
import FeedPolling
public import History

/// The state of each source, in the order of the dossier.
public struct SourceLedger: Sendable {
    private var states: [SourceState]
    private let judges: [SourceJudging]
    private let places: [String: Int]

    /// Joins what the dossier lists with what the archive remembers; `switches` are the sources that somebody has switched
    /// on or off there, which goes before the dossier.
    public init(sources: [Source], remembered: [SourceState], switches: [String: Bool] = [:]) {
        let known = Dictionary(remembered.map { ($0.health.source, $0) }) { first, _ in first }
        judges = sources.map(SourceJudging.init)
        states = sources.map { source in
            var state =
                known[source.name] ?? SourceState(health: SourceHealth(source: source.name), memory: PollMemory())
            let isOn = switches[source.name] ?? source.enabled
            if !isOn || state.health.state == .disabled {
                state.health = SourceJudging(source: source).switched(state.health, on: isOn)
            }
            return state
        }
        places = Dictionary(sources.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    public var health: [SourceHealth] { states.map(\.health) }

    /// What the poller is to remember, by source name.
    var memories: [String: PollMemory] {
        Dictionary(states.map { ($0.health.source, $0.memory) }) { first, _ in first }
    }

    /// The state of the result's source after it, with what is learned for the next poll; `added` are the publication
    /// times of the items not seen before. Nil for a source the dossier does not list.
    func state(
        after result: PollResult, parsed: ParsedPayload?, added: [Timestamp?], pacing: PollPacing
    ) -> SourceState? {
        places[result.source].map { place in
            let (result, pace) = SourceLearning(source: judges[place].source, pacing: pacing).learned(
                from: result, parsed: parsed, hasNews: !added.isEmpty)
            var health = judges[place].health(
                after: result, parsed: parsed, added: added, before: states[place].health, rhythm: result.memory.rhythm)
            health.pace = pace
            return SourceState(health: health, memory: result.memory)
        }
    }

    func state(of name: String) -> SourceState? {
        places[name].map { states[$0] }
    }

    /// Says how it went with the pages of a source.
    mutating func setFullText(_ words: String?, of name: String) {
        places[name].map { states[$0].health.fullText = words }
    }

    /// Shows a source as switched off, or as not polled yet.
    mutating func setSource(_ name: String, isEnabled: Bool) {
        guard let place = places[name] else { return }
        guard isEnabled == (states[place].health.state == .disabled) else { return }
        states[place].health = judges[place].switched(states[place].health, on: isEnabled)
    }

    /// A source that is switched off here stays so, whatever a poll that was under way or another process found.
    mutating func take(_ state: SourceState) {
        guard let place = places[state.health.source] else { return }
        let isOff = states[place].health.state == .disabled
        states[place] = state
        if isOff { states[place].health = judges[place].switched(state.health, on: false) }
    }
}

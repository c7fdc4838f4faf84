public import EventModel

/// What came since somebody last looked: stories, signals, and what was due and did not come.
public struct NewsCount: Hashable, Sendable {
    public let since: Timestamp
    /// Stories of the dyad that are no routine.
    public let stories: Int
    /// Bursts, firsts and splits that new events made.
    public let signals: Int
    /// What was given up waiting for.
    public let missed: Int
    /// Sources that fell silent, by their state; those that were silent before are no news.
    public let blind: [(state: SourceHealth.State, count: Int)]

    /// `fresh` are the rows that became known after `since`.
    public init(_ fresh: [EventRow], state: RelationState, health: [SourceHealth], since: Timestamp) {
        self.since = since
        let own = fresh.filter { row in
            row.relevance == .dyad && row.coder == RowOutline.ownCoder && row.knownAt > since
                && row.knownAt <= state.asOf
        }
        stories = Set(own.filter { !$0.isRoutine }.map { $0.story ?? "\u{1}\($0.key.number)" }).count
        let keys = Set(own.map(\.key))
        signals = state.signals.count { signal in
            switch signal.kind {
            case .burst, .firstEver, .firstSince: signal.evidence.contains(where: keys.contains)
            case .split: signal.at > since
            case .dueNotSeen, .lineMove: false
            }
        }
        missed = state.calendar.events.count { event in
            guard case .dueNotSeen = event.state else { return false }
            return DayNumber.start(of: event.days.upperBound + event.entry.grace + 1) > since
        }
        let fallen = health.filter { line in
            guard let heard = line.lastSuccessAt ?? line.newestItemAt else { return false }
            return [.walled, .failing].contains(line.state) && heard > since
        }
        blind = SourceHealth.State.allCases.compactMap { state in
            let count = fallen.count { $0.state == state }
            return count > 0 ? (state, count) : nil
        }
    }

    public static func == (left: NewsCount, right: NewsCount) -> Bool {
        left.since == right.since && left.words == right.words
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(since)
        hasher.combine(words)
    }

    /// Whether nothing is new.
    public var isEmpty: Bool { stories == 0 && signals == 0 && missed == 0 && blind.isEmpty }

    /// `9 stories, 2 signals, 1 due-not-seen, 1 source walled`.
    public var words: String {
        var parts = [Self.count(stories, "story", "stories"), Self.count(signals, "signal", "signals")]
        if missed > 0 { parts.append("\(missed) due-not-seen") }
        parts += blind.map { "\(Self.count($0.count, "source", "sources")) \($0.state.rawValue)" }
        return isEmpty ? "nothing new" : parts.joined(separator: ", ")
    }

    private static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}

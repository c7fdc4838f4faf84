public import Analysis
public import EventModel

/// What changed between two moments, ready to be written in any form.
public struct Brief: Hashable, Sendable {
    public var title: String
    public var since: Timestamp
    public var until: Timestamp
    public var state: RelationState
    /// Signals that the span made; *due* is told by the calendar, moves of lines by the state.
    public var signals: [Signal]
    /// Signals that stood before.
    public var olderSignals: Int
    /// For each signal that is a burst, headlines of what came shortly before.
    public var near: [String: [String]]
    public var calendar: [ExpectedEvent]
    /// Sources that could not be heard at the end of the span.
    public var blind: [SourceHealth]
    /// In the order of their weight; routine stories are only counted.
    public var stories: [BriefStory]
    public var moreStories: Int
    public var routine: Int
    public var citations: [BriefCitation]
    /// Number of the citation on which a signal rests, by the signal's id.
    public var grounds: [String: Int]
    /// The collection that is told, where one was asked for.
    public var collection: String?
    /// Events of the collection that did not become known in the span.
    public var outsideSpan: Int
    /// Sources that were switched on at the end of the span; of the past those that were polled then.
    public var switchedOn: Int
    /// The overall fast level of each line for the last year, where it may be said.
    public var charts: [BriefChart]
    public var archive: String
    public var coderVersions: [String]

    /// Whether it is known which sources could be heard at the end of the span.
    public var isHealthKnown: Bool { state.hearing != .notKept }

    /// `9 stories, 2 signals, 1 due-not-seen, 1 source walled`.
    public var headline: String {
        var parts = [
            Self.count(stories.count + moreStories, "story", "stories"), Self.count(signals.count, "signal", "signals"),
        ]
        let missed = calendar.count { if case .dueNotSeen = $0.state { true } else { false } }
        if missed > 0 { parts.append("\(missed) due, not seen") }
        for state in SourceHealth.State.allCases {
            let count = blind.count { $0.state == state }
            if count > 0 { parts.append("\(Self.count(count, "source", "sources")) \(state.rawValue)") }
        }
        return parts.joined(separator: ", ")
    }

    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}

/// A line over the last year.
public struct BriefChart: Hashable, Sendable {
    public var line: RelationLine
    /// Nil where the line is withheld: why.
    public var withheld: String?
    public var points: [LinePoint]

    public init(line: RelationLine, withheld: String?, points: [LinePoint]) {
        self.line = line
        self.withheld = withheld
        self.points = points
    }
}

public import EventModel

/// What happened on one axis of time: what each side did, what they did together, what others did.
public struct TimeAxis: Hashable, Sendable {
    /// A story of the dyad by its first report.
    public struct Mark: Hashable, Sendable {
        public var key: EventKey
        public var at: Timestamp
        public var directions: DirectionSet
        public var origins: Int
    }

    /// Who acts: a lane of the axis.
    public enum Lane: Int, CaseIterable, Sendable {
        case firstToSecond, secondToFirst, both, outside
    }

    public let days: ClosedRange<Int>
    /// Stories that began on each day, lane by lane.
    public let counts: [[Int]]
    /// Stories of the dyad that are no routine, newest first; at most `limit`.
    public let stories: [Mark]
    /// First reports of outside stories, newest first; at most `limit`.
    public let outside: [ContextEvent]
    public let bursts: [Signal]
    /// For each burst what came within days before it: near in time, which is all that is said.
    public let near: [NearInTime]

    /// Stories and outside events that are listed; all are counted.
    public static let limit = 200

    public func counts(_ lane: Lane) -> [Int] { counts[lane.rawValue] }

    init(_ ledger: StoryLedger, outside: [ContextEvent], days: ClosedRange<Int>, bursts: [Signal], near: [NearInTime]) {
        self.days = days
        self.bursts = bursts
        self.near = near
        var counts = Array(repeating: Array(repeating: 0, count: days.count), count: Lane.allCases.count)
        var stories: [Mark] = []
        for day in days.reversed() {
            for story in ledger.stories(of: day).reversed() where !CountSeries.places(of: story).isEmpty {
                let mark = Self.mark(story)
                for (lane, direction) in [DirectionSet.firstToSecond, .secondToFirst, .both].enumerated()
                where mark.directions.contains(direction) { counts[lane][day - days.lowerBound] += 1 }
                if stories.count < Self.limit { stories.append(mark) }
            }
        }
        var seen: Set<String> = []
        let first = outside.sorted { ($0.at, $0.key) < ($1.at, $1.key) }
            .filter { event in event.story.map { seen.insert($0).inserted } ?? true }
        for event in first {
            let day = DayNumber.day(of: event.at)
            if days.contains(day) { counts[Lane.outside.rawValue][day - days.lowerBound] += 1 }
        }
        self.counts = counts
        self.stories = stories
        self.outside = Array(first.reversed().prefix(Self.limit))
    }

    private static func mark(_ story: StoryTally) -> Mark {
        var directions: DirectionSet = []
        story.forEach { directions.formUnion($0.direction) }
        return Mark(
            key: story.lead.key, at: story.lead.orderedAt, directions: directions, origins: story.origins())
    }
}

extension RelationLedger {
    /// The axis of the last `days` days up to `now`, `back` days before today; bursts are those of `state`.
    public func axis(days: Int, back: Int = 0, state: RelationState) -> TimeAxis {
        let last = DayNumber.day(of: state.asOf) - max(0, back)
        let span = last - max(1, days) + 1...last
        let bursts = state.signals.filter { $0.kind == .burst && span.contains(DayNumber.day(of: $0.at)) }
        return TimeAxis(
            stories, outside: contextEvents(span), days: span, bursts: bursts,
            near: state.context.near.filter { near in bursts.contains { $0.id == near.signal } })
    }
}

import EventModel

/// Outside events that came within days before a burst: near in time, which is all that is said of them.
public struct NearInTime: Hashable, Sendable {
    /// Days before the burst in which an outside event is near.
    public static let reach = 5

    public var signal: String
    /// At most five stories' first reports: those that share a topic with the burst first, then by strength, origins
    /// and nearness.
    public var events: [ContextEvent]

    init(_ signal: Signal, context: [ContextEvent], topics: Set<String>) {
        self.signal = signal.id
        let first = signal.at.advanced(by: -Int64(Self.reach) * 86_400)
        var seen: Set<String> = []
        let near = context.filter { $0.at >= first && $0.at <= signal.at }.sorted { ($0.at, $0.key) < ($1.at, $1.key) }
            .filter { event in event.story.map { seen.insert($0).inserted } ?? true }
        func rank(_ event: ContextEvent) -> (Int, Int, Int) {
            (event.topics.contains(where: topics.contains) ? 1 : 0, event.strength, event.origins)
        }
        events = Array(
            near.sorted { left, right in
                let (one, other) = (rank(left), rank(right))
                return one == other ? (left.at, left.key) > (right.at, right.key) : one > other
            }.prefix(5))
    }
}

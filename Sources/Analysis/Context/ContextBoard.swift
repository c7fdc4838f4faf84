public import EventModel

/// Outside events on the relation's own axis of time.
public struct ContextBoard: Hashable, Sendable {
    public let asOf: Timestamp
    /// First reports of the outside stories of the span, newest first.
    public let events: [ContextEvent]
    /// For each burst what preceded it.
    public let near: [NearInTime]

    /// The outside stories of the last `days` days, and what came before each of `signals` that is a burst; `topics`
    /// are those of the acts behind a signal.
    public init(
        _ context: [ContextEvent], signals: [Signal], topics: (Signal) -> Set<String>, now: Timestamp, days: Int = 28
    ) {
        asOf = now
        let known = context.filter { $0.at <= now }
        let first = now.advanced(by: -Int64(max(0, days)) * 86_400)
        var seen: Set<String> = []
        let span = known.filter { $0.at > first }.sorted { ($0.at, $0.key) < ($1.at, $1.key) }
        events = span.filter { event in event.story.map { seen.insert($0).inserted } ?? true }.reversed()
        near = signals.filter { $0.kind == .burst }.map { NearInTime($0, context: known, topics: topics($0)) }
    }
}

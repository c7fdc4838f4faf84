public import EventModel

/// When a source is to be asked next, and why then.
public struct PollPlan: Hashable, Sendable {
    public var dueAt: Timestamp
    /// For the user, such as `every 30 min, since it publishes every 5 h`.
    public var words: String
}

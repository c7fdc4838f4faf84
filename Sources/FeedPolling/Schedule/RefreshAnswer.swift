public import EventModel

/// What asking for a poll now came to.
public enum RefreshAnswer: Hashable, Sendable {
    case accepted
    /// A poll of it is queued or under way already.
    case underWay
    /// The server wants no request before then.
    case quietUntil(Timestamp)
    /// Not among the enabled sources.
    case unknown
}

public import EventModel

/// An event with all versions of its report, as another archive can take it over.
public struct StoredEvent: Hashable, Sendable {
    public var key: EventKey
    /// Oldest first, each with the newest coding of its text; the last one carries body and corrections.
    public var versions: [AcceptedEvent]
}

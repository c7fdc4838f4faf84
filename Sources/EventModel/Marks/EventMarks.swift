/// What a user has set on events: not of the events themselves.
public struct EventMarks: Hashable, Sendable {
    public var starred: Set<EventKey>
    /// Chosen for a command on several, or for a collection.
    public var marked: Set<EventKey>
    /// What *since I last looked* counts from.
    public var caughtUpAt: Timestamp?

    public init(starred: Set<EventKey> = [], marked: Set<EventKey> = [], caughtUpAt: Timestamp? = nil) {
        self.starred = starred
        self.marked = marked
        self.caughtUpAt = caughtUpAt
    }

    /// Whether the event became known after the user caught up.
    public func isNew(_ row: EventRow) -> Bool {
        caughtUpAt.map { row.knownAt > $0 } ?? true
    }
}

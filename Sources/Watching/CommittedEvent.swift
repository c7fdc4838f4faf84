public import EventModel

/// An event that stands in the archive.
public struct CommittedEvent: Hashable, Sendable {
    public var row: EventRow
    public var event: CodedEvent
    /// Whether it is the newer version of an event that was there before.
    public var isRevision: Bool
}

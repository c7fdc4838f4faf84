public import EventModel

/// An item opened for reading.
public struct DetailWindow: Hashable, Sendable {
    public var id: ItemID
    /// The row it was opened from; nil for an entry of the chronology.
    public var row: EventRow?
    /// Nil until the archive has answered.
    public var event: CodedEvent?
    /// What was edited of it; nil until the archive has answered.
    public var versions: ReportVersions?
    /// Whether the archive answered that it has no such event.
    public var isMissing = false
    /// What analysts have written beside it.
    public var notes: [EventNote] = []
    /// Whether it is shown why the event is coded so.
    public var isExplained = false
    /// Nil until the desk has answered.
    public var explanation: Explanation?
    /// Lines scrolled off the top.
    public var scroll = 0

    public init(id: ItemID, row: EventRow? = nil) {
        self.id = id
        self.row = row
    }
}

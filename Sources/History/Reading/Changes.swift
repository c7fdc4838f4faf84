public import EventModel

/// What came into an archive behind a mark. Append `fresh` to the model first, then lay `revised` over it.
public struct Changes: Hashable, Sendable {
    /// Rows of events that a reader at the mark did not have.
    public var fresh: [EventRow]
    /// New rows of events that it had, whatever their relevance now is.
    public var revised: [EventRow]
    /// Where to ask from the next time.
    public var mark: ChangeMark
}

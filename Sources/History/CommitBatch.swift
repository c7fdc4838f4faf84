public import EventModel

/// What one poll (or one slice of an import) brought: kept together or not at all.
public struct CommitBatch: Sendable {
    /// Events whose report is new or changed; a repeated one is found out and does no harm.
    public var events: [AcceptedEvent]
    /// The payload they came from.
    public var payload: PayloadRecord?
    public var sourceStates: [SourceState]
    /// When unchanged reports were coded anew, or nil when events bring reports: a new coding is valid from then.
    public var recodedAt: Timestamp?

    public init(
        events: [AcceptedEvent] = [], payload: PayloadRecord? = nil, sourceStates: [SourceState] = [],
        recodedAt: Timestamp? = nil
    ) {
        self.events = events
        self.payload = payload
        self.sourceStates = sourceStates
        self.recodedAt = recodedAt
    }
}

public import EventModel

/// Something outside the two that matters for them, as a ledger keeps it.
public struct ContextEvent: Hashable, Sendable {
    public var key: EventKey
    public var at: Timestamp
    public var root: EventRoot?
    public var topics: [String]
    public var regions: [String]
    public var story: String?
    /// Independent origins, at least 1.
    public var origins: Int

    /// Nil for what is not context, is comment, or is another coder's.
    public init?(_ event: some EventFields) {
        guard event.relevance == .context, event.coder == RowOutline.ownCoder, event.register != .commentary else {
            return nil
        }
        key = event.key
        at = event.orderedAt
        root = event.root
        topics = event.topics
        regions = event.regions
        story = event.story
        origins = max(1, event.corroboration?.origins ?? 1)
    }

    /// How much an outside event of this kind tends to matter: what is done before what is said.
    var strength: Int {
        switch root {
        case .sanction, .assault, .coerce, .mobilize: 3
        case .threaten, .agree, .consult, .protest, .reject: 2
        case nil: 0
        default: 1
        }
    }
}

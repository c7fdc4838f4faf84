/// What ordering and counting need of a row.
public struct RowOutline: Hashable, Sendable {
    public var key: EventKey
    public var orderedAt: Timestamp
    public var knownAt: Timestamp
    public var relevance: Relevance
    public var dimensions: DimensionSet
    /// Whether it speaks of the partnership itself: marked wording or a phrase of the dossier.
    public var isRhetorical: Bool
    public var isRoutine: Bool

    public init(
        key: EventKey, orderedAt: Timestamp, knownAt: Timestamp, relevance: Relevance, dimensions: DimensionSet,
        isRhetorical: Bool, isRoutine: Bool
    ) {
        self.key = key
        self.orderedAt = orderedAt
        self.knownAt = knownAt
        self.relevance = relevance
        self.dimensions = dimensions
        self.isRhetorical = isRhetorical
        self.isRoutine = isRoutine
    }
}

extension EventRow {
    public var outline: RowOutline {
        RowOutline(
            key: key, orderedAt: orderedAt, knownAt: knownAt, relevance: relevance, dimensions: dimensions,
            isRhetorical: rhetoric != .unmarked || !phrases.isEmpty, isRoutine: isRoutine)
    }
}

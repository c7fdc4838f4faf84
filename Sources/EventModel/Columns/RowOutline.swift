/// What ordering and counting need of a row.
public struct RowOutline: Hashable, Sendable {
    /// The `coder` of our own coding.
    public static let ownCoder = "bilat"

    public var key: EventKey
    public var orderedAt: Timestamp
    public var knownAt: Timestamp
    public var relevance: Relevance
    public var dimensions: DimensionSet
    /// Whether it speaks of the partnership itself: marked wording or a phrase of the dossier.
    public var isRhetorical: Bool
    public var isRoutine: Bool
    /// Whether our own coder coded it; what others coded shows only when asked for.
    public var isOwn: Bool
    /// Whether an analyst has corrected its coding.
    public var isCorrected: Bool

    public init(
        key: EventKey, orderedAt: Timestamp, knownAt: Timestamp, relevance: Relevance, dimensions: DimensionSet,
        isRhetorical: Bool, isRoutine: Bool, isOwn: Bool, isCorrected: Bool = false
    ) {
        self.key = key
        self.orderedAt = orderedAt
        self.knownAt = knownAt
        self.relevance = relevance
        self.dimensions = dimensions
        self.isRhetorical = isRhetorical
        self.isRoutine = isRoutine
        self.isOwn = isOwn
        self.isCorrected = isCorrected
    }
}

extension EventRow {
    public var outline: RowOutline {
        RowOutline(
            key: key, orderedAt: orderedAt, knownAt: knownAt, relevance: relevance, dimensions: dimensions,
            isRhetorical: rhetoric != .unmarked || !phrases.isEmpty, isRoutine: isRoutine,
            isOwn: coder == RowOutline.ownCoder, isCorrected: isCorrected)
    }
}

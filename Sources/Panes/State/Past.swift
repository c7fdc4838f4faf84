public import Analysis
public import EventModel

/// A moment in known time that the desk is shown as of.
public struct Past: Sendable {
    public var at: Timestamp
    /// What was known then; nil while it is being read.
    public var snapshot: ModelSnapshot?
    /// How the two stood then, and the figures as they were known; nil while they are being reckoned.
    public var relation: RelationState?
    public var figures: FigureBoard?

    public init(at: Timestamp, snapshot: ModelSnapshot? = nil) {
        self.at = at
        self.snapshot = snapshot
    }
}

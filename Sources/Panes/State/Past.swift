public import EventModel

/// A moment in known time that the desk is shown as of.
public struct Past: Sendable {
    public var at: Timestamp
    /// What was known then; nil while it is being read.
    public var snapshot: ModelSnapshot?

    public init(at: Timestamp, snapshot: ModelSnapshot? = nil) {
        self.at = at
        self.snapshot = snapshot
    }
}

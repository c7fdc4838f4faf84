public import EventModel

/// What changed in a running watch: the newest snapshot and what came with it. All of it stands in the archive.
public struct WatchUpdate: Sendable {
    public var snapshot: ModelSnapshot
    /// Rows of events that are new since the last update, in canonical order.
    public var fresh: [EventRow] = []
    /// Newer versions of events that were there before.
    public var revised: [EventRow] = []
    /// All sources, in the order of the dossier.
    public var health: [SourceHealth]
    public var keeping: Keeping
    /// Whether older events are still being read from the archive.
    public var isLoading: Bool
    public var role: CollectorRole
    /// Why the last exchange is not in the recording; nil while all are, or none is wanted.
    public var notRecorded: String?
}

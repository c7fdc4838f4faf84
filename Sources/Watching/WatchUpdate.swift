public import EventModel

/// What changed in a running watch: the newest snapshot and what came with it.
public struct WatchUpdate: Sendable {
    public var snapshot: ModelSnapshot
    /// Events committed since the last update, in canonical order.
    public var added: [CommittedEvent]
    /// All sources, in the order of the dossier.
    public var health: [SourceHealth]
    public var keeping: Keeping
    /// Whether older events are still being read from the archive.
    public var isLoading: Bool
}

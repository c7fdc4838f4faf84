public import EventModel

/// A source with what is known of its state.
public struct SourceLine: Hashable, Sendable {
    public var source: Source
    public var health: SourceHealth
    /// Whether a request is under way.
    public var isPolling: Bool

    public init(source: Source, health: SourceHealth? = nil, isPolling: Bool = false) {
        self.source = source
        self.health = health ?? SourceHealth(source: source.name)
        self.isPolling = isPolling
    }

    /// The state as shown: a disabled source is off whatever was known of it before.
    var state: SourceHealth.State { source.enabled ? health.state : .disabled }
}

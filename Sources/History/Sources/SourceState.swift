public import EventModel

/// What an archive remembers of a source between two runs.
public struct SourceState: Hashable, Sendable {
    public var health: SourceHealth
    public var memory: PollMemory

    public init(health: SourceHealth, memory: PollMemory) {
        self.health = health
        self.memory = memory
    }
}

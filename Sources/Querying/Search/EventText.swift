public import EventModel

/// The whole folded text of an event, as the archive has it.
public struct EventText: Hashable, Sendable {
    public var key: EventKey
    /// Title, line feed, summary.
    public var folded: [UInt8]

    public init(key: EventKey, folded: [UInt8]) {
        self.key = key
        self.folded = folded
    }
}

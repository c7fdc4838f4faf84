public import EventModel

/// A new coding of one version of a report's text.
public struct Recoding: Hashable, Sendable {
    public var key: EventKey
    /// The number of the version, from 1.
    public var version: Int
    /// Its report has the text of that version.
    public var event: AcceptedEvent

    public init(key: EventKey, version: Int, event: AcceptedEvent) {
        self.key = key
        self.version = version
        self.event = event
    }
}

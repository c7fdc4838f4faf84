public import EventModel

/// The full record of what a brief cites.
public struct BriefRecord: Hashable, Sendable {
    public var event: CodedEvent
    /// SHA-256 of the payload that it was read from, where a poll brought it.
    public var digest: String?

    public init(event: CodedEvent, digest: String? = nil) {
        self.event = event
        self.digest = digest
    }
}

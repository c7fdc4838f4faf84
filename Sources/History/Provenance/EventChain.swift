public import EventModel

/// Where an event comes from: payload → version of the report → rules and code → corrections → story.
public struct EventChain: Hashable, Sendable {
    /// A coding of one version of the report's text.
    public struct Coding: Hashable, Sendable {
        /// The version of the text that was read.
        public var version: Int
        /// When it came to stand.
        public var validFrom: Timestamp
        /// What the coder read, evidence and rules included; `coderVersion` says which coder.
        public var event: CodedEvent
    }

    /// The story it was in from a moment on; nil for none.
    public struct Membership: Hashable, Sendable {
        public var story: String?
        public var validFrom: Timestamp
    }

    public var key: EventKey
    /// As it now stands, corrections included.
    public var event: CodedEvent
    /// Oldest first, each with the payload that brought it.
    public var versions: [ReportVersion]
    /// Full texts, oldest first.
    public var bodies: [TextVersion]
    /// In the order in which they were made.
    public var codings: [Coding]
    /// In the order in which they were made, those taken back included.
    public var corrections: [CorrectionRecord]
    public var memberships: [Membership]
    /// What analysts have written beside it, each user's.
    public var notes: [EventNote]
}

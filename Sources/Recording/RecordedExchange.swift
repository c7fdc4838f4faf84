public import EventModel

/// One thing that came over the wire while a watch ran.
public struct RecordedExchange: Hashable, Sendable {
    /// The order of kinds is the one in which they are replayed where they ended in the same second.
    public enum Kind: String, CaseIterable, Codable, Sendable {
        /// A poll of a source.
        case poll
        /// A host's `robots.txt`; its address is the result's `source`.
        case robots
        /// The page of a report, for its full text.
        case page
    }

    public var kind: Kind
    /// The `source` of a page's result is the source whose item it is.
    public var result: PollResult
    /// The id of the report whose page it is.
    public var report: String?

    public init(kind: Kind = .poll, result: PollResult, report: String? = nil) {
        self.kind = kind
        self.result = result
        self.report = report
    }
}

public import EventModel

/// What is taken for granted of a feed whose list does not say it.
public struct SourceDefaults: Hashable, Sendable {
    /// A party's code, or `third`.
    public var side: String
    public var kind: SourceKind
    public var jurisdiction: String
    public var language: String
    /// Seconds between two polls.
    public var interval: Int

    public init(
        side: String = "third", kind: SourceKind = .independent, jurisdiction: String = "INT", language: String = "en",
        interval: Int = 1800
    ) {
        self.side = side
        self.kind = kind
        self.jurisdiction = jurisdiction
        self.language = language
        self.interval = interval
    }
}

/// The full text of a report's document, as it was had from its page or a recording.
public struct ReportBody: Hashable, Sendable {
    public var of: EventName
    public var text: String
    /// The page it was read from.
    public var url: String?
    public var knownAt: Timestamp

    public init(of name: EventName, text: String, url: String? = nil, knownAt: Timestamp) {
        of = name
        self.text = text
        self.url = url
        self.knownAt = knownAt
    }
}

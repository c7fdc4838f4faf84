/// One item of a source as it was published, not yet judged.
public struct Report: Hashable, Codable, Sendable {
    /// Stable across polls of its source: guid or Atom id, else the canonical URL, else a hash of title and source.
    public var id: String
    /// The name of the source it came from.
    public var source: String
    /// Clean text: entities read once, markup out, white space folded.
    public var title: String
    /// Clean text; empty where the feed has none.
    public var summary: String
    /// The full text, where the feed or the page gave it.
    public var body: String?
    public var documentKind: DocumentKind
    /// Absolute address of the page.
    public var url: String?
    /// Nil when absent or unreadable; never the time of the poll.
    public var publishedAt: Timestamp?
    public var updatedAt: Timestamp?
    public var fetchedAt: Timestamp
    /// BCP 47, lower-case primary language such as `ru`.
    public var language: String?
    /// The outlet, where it is not the source itself (an aggregator's item).
    public var publisher: String?
    public var author: String?

    public init(
        id: String, source: String, title: String, summary: String = "", body: String? = nil,
        documentKind: DocumentKind = .news, url: String? = nil, publishedAt: Timestamp? = nil,
        updatedAt: Timestamp? = nil, fetchedAt: Timestamp, language: String? = nil,
        publisher: String? = nil, author: String? = nil
    ) {
        self.id = id
        self.source = source
        self.title = title
        self.summary = summary
        self.body = body
        self.documentKind = documentKind
        self.url = url
        self.publishedAt = publishedAt
        self.updatedAt = updatedAt
        self.fetchedAt = fetchedAt
        self.language = language
        self.publisher = publisher
        self.author = author
    }

    /// The text that coding reads and that evidence offsets count in: title, a line feed, summary.
    public var codedText: String {
        "\(title)\n\(summary)"
    }
}

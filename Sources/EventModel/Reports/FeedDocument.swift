/// A feed as read: its own head, its items, and what had to be mended or was left out.
public struct FeedDocument: Hashable, Sendable {
    /// `rss`, `rdf`, `atom` or `json`, with the version where the document states it (`rss 2.0`).
    public var format: String
    public var title: String?
    /// Absolute address of the site.
    public var link: String?
    public var language: String?
    /// How often the feed itself wants to be asked; nil where it does not say.
    public var hints: PollHints?
    public var reports: [Report]
    public var problems: [Problem]
    /// Whether it ends in its middle, so that there may be more of it.
    public var isCutOff = false

    public init(
        format: String, title: String? = nil, link: String? = nil, language: String? = nil,
        hints: PollHints? = nil, reports: [Report] = [], problems: [Problem] = []
    ) {
        self.format = format
        self.title = title
        self.link = link
        self.language = language
        self.hints = hints
        self.reports = reports
        self.problems = problems
    }
}

/// A feed we poll, and whose voice it is.
public struct Source: Hashable, Codable, Sendable {
    /// Short and unique within a dossier, such as `tass-en`.
    public var name: String
    public var url: String
    public var format: SourceFormat
    /// A party's code, or `third`.
    public var side: String
    /// ISO 3166-1 alpha-3 code of the country whose law it lives under, or `INT`.
    public var jurisdiction: String
    public var kind: SourceKind
    /// Publisher family: outlets of one family are one origin.
    public var family: String
    public var audience: Audience
    /// BCP 47 primary language.
    public var language: String
    /// Seconds between two polls.
    public var interval: Int
    /// XPath of the article text on the item's page, where pages are fetched.
    public var body: String?
    /// What kind of document its items are, where neither the feed nor their titles say.
    public var documentKind: DocumentKind?
    public var enabled: Bool
    /// ISO 8601 date of the audit whose verdict the note quotes, or nil; never today by default.
    public var lastVerified: String?
    /// What is known of it; for a disabled one, why.
    public var note: String?
    /// Whether addresses that resolve into loopback or private networks are wanted (a local feed).
    public var allowsPrivateAddress: Bool
    /// What is read of a source of figures.
    public var series: [SeriesReading]
    /// Sent instead of the honest one of the project, where a server insists on its own wording.
    public var userAgent: String?
    /// Where the same is to be had when `url` fails; asked in the same poll.
    public var mirror: String?
    /// A page or list that names dated files of which `url` is one: the newest is asked for in its place.
    public var newestIn: String?
    /// What its documents are read as besides: one poll feeds both.
    public var alsoReadAs: SourceFormat?

    public init(
        name: String, url: String, format: SourceFormat = .feed, side: String, jurisdiction: String,
        kind: SourceKind, family: String, audience: Audience, language: String, interval: Int = 900,
        body: String? = nil, enabled: Bool = true, lastVerified: String? = nil, note: String? = nil,
        allowsPrivateAddress: Bool = false, series: [SeriesReading] = [], userAgent: String? = nil,
        mirror: String? = nil
    ) {
        self.name = name
        self.url = url
        self.format = format
        self.side = side
        self.jurisdiction = jurisdiction
        self.kind = kind
        self.family = family
        self.audience = audience
        self.language = language
        self.interval = interval
        self.body = body
        self.enabled = enabled
        self.lastVerified = lastVerified
        self.note = note
        self.allowsPrivateAddress = allowsPrivateAddress
        self.series = series
        self.userAgent = userAgent
        self.mirror = mirror
    }

    /// Whether it is a file, a folder or standard input instead of an address of the web.
    public var isLocal: Bool { url == "-" || url.prefix(7).lowercased() == "file://" }
}

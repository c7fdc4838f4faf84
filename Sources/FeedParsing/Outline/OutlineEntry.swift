/// One feed of a subscription list.
public struct OutlineEntry: Hashable, Sendable {
    /// The address of the feed, as written.
    public var url: String
    public var title: String?
    public var language: String?
    /// Names of the folders it stands in, outermost first.
    public var folders: [String]
    /// Attributes that we write ourselves, so that a list of ours comes back whole.
    public var own: [OwnAttribute: String]

    /// What OPML has no word for: attributes with the prefix `bilat`.
    public enum OwnAttribute: String, CaseIterable, Sendable {
        case name, format, side, jurisdiction, kind, family, audience, interval, note
    }

    public init(
        url: String, title: String? = nil, language: String? = nil, folders: [String] = [],
        own: [OwnAttribute: String] = [:]
    ) {
        self.url = url
        self.title = title
        self.language = language
        self.folders = folders
        self.own = own
    }
}

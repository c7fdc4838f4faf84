/// A dated fact of the relation, with the public page it was checked against.
public struct ChronologyEntry: Hashable, Codable, Sendable {
    public struct Citation: Hashable, Codable, Sendable {
        public var title: String
        public var url: String
        /// ISO 8601 date of the page, where it has one.
        public var date: String?
        /// The beginning of the passage that states the fact.
        public var passage: String?

        public init(title: String, url: String, date: String? = nil, passage: String? = nil) {
            self.title = title
            self.url = url
            self.date = date
            self.passage = passage
        }
    }

    public var id: String
    public var date: OccurredOn
    /// In own words.
    public var title: String
    public var dimensions: [RelationDimension]
    public var direction: Direction
    public var root: EventRoot?
    public var code: String?
    public var polarity: Int?
    public var topics: [String]
    public var citation: Citation
    /// Whether the fact was read in the cited source itself.
    public var isVerified: Bool

    public init(
        id: String, date: OccurredOn, title: String, dimensions: [RelationDimension], direction: Direction,
        root: EventRoot? = nil, code: String? = nil, polarity: Int? = nil, topics: [String] = [],
        citation: Citation, isVerified: Bool
    ) {
        self.id = id
        self.date = date
        self.title = title
        self.dimensions = dimensions
        self.direction = direction
        self.root = root
        self.code = code
        self.polarity = polarity
        self.topics = topics
        self.citation = citation
        self.isVerified = isVerified
    }
}

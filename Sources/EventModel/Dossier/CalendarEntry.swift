/// Something expected: a release, a summit, a drill, a presidency, with when it comes and how one sees that it came.
public struct CalendarEntry: Hashable, Codable, Sendable {
    public enum Kind: String, CaseIterable, Codable, Sendable {
        case release
        case centralBank = "central-bank"
        case summit, forum, drill, presidency, anniversary
    }

    /// When it comes round.
    public enum Rule: Hashable, Codable, Sendable {
        /// Every month, from one day of the month to another.
        case monthly(from: Int, to: Int)
        /// In each of some months, from one day to another.
        case months([Int], from: Int, to: Int)
        /// Every year, from one date to another (`MM-DD`).
        case yearly(from: String, to: String)
    }

    public var id: String
    public var title: String
    public var kind: Kind
    public var dimensions: [RelationDimension]
    /// Announced dates, each of a day, a month or a year.
    public var dates: [OccurredOn]
    public var rule: Rule?
    /// Ids of topics; an event of one of them whose text has one of `terms` shows that it came.
    public var topics: [String]
    public var terms: [Term]
    /// Id of the series whose new point shows that it came.
    public var series: String?
    /// Days after its time during which it may still come before it is missed.
    public var grace: Int
    public var citation: ChronologyEntry.Citation
    /// Whether the date or rule was read in the cited source itself.
    public var isVerified: Bool
    public var note: String?

    public init(
        id: String, title: String, kind: Kind, dimensions: [RelationDimension], dates: [OccurredOn] = [],
        rule: Rule? = nil, topics: [String] = [], terms: [Term] = [], series: String? = nil, grace: Int = 3,
        citation: ChronologyEntry.Citation, isVerified: Bool, note: String? = nil
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.dimensions = dimensions
        self.dates = dates
        self.rule = rule
        self.topics = topics
        self.terms = terms
        self.series = series
        self.grace = grace
        self.citation = citation
        self.isVerified = isVerified
        self.note = note
    }
}

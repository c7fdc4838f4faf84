/// The standing file of a dyad: who the two are, by what words they are known, what to poll and what has been.
public struct Dossier: Hashable, Sendable {
    /// `russia-china`: file name and archive name.
    public var name: String
    public var title: String
    /// How the two stand to each other, which decides what a drill or patrol of one alone means for the other.
    public var relation: Relation
    public var parties: Parties
    /// Words that name both at once (`Sino-Russian`, `中俄`).
    public var bothTerms: [Term]
    /// Contexts in which a party's word means something else (`Китай-город`, `白俄罗斯`).
    public var stops: [Term]
    /// Third parties: states and organisations of the context.
    public var thirdParties: [Entity]
    public var subjects: [Subject]
    /// Words that speak for a dimension.
    public var dimensionTerms: [DimensionTerm]
    public var phrases: [Phrase]
    public var topics: [Topic]
    public var regions: [WorldRegion]
    public var sources: [Source]
    /// Figures that are followed, of which `sources` say how they are read.
    public var series: [Series]
    public var chronology: [ChronologyEntry]
    /// What is expected, and when.
    public var calendar: [CalendarEntry]

    /// Filters with names that belong to the dyad.
    public var views: [SavedView]

    public enum Relation: String, CaseIterable, Hashable, Sendable {
        /// They drill with each other.
        case partners
        /// A drill or patrol that is not of both shows force.
        case rivals
    }

    /// The two states, in the order of the dossier.
    public struct Parties: Hashable, Sendable {
        public var first: Party
        public var second: Party

        public init(first: Party, second: Party) {
            self.first = first
            self.second = second
        }

        public var both: [Party] { [first, second] }
    }

    public init(
        name: String, title: String, relation: Relation = .partners, parties: Parties, bothTerms: [Term] = [],
        stops: [Term] = [],
        thirdParties: [Entity] = [], subjects: [Subject] = [], dimensionTerms: [DimensionTerm] = [],
        phrases: [Phrase] = [], topics: [Topic] = [], regions: [WorldRegion] = [], sources: [Source] = [],
        series: [Series] = [], chronology: [ChronologyEntry] = [], calendar: [CalendarEntry] = [],
        views: [SavedView] = []
    ) {
        self.name = name
        self.title = title
        self.relation = relation
        self.parties = parties
        self.bothTerms = bothTerms
        self.stops = stops
        self.thirdParties = thirdParties
        self.subjects = subjects
        self.dimensionTerms = dimensionTerms
        self.phrases = phrases
        self.topics = topics
        self.regions = regions
        self.sources = sources
        self.series = series
        self.chronology = chronology
        self.calendar = calendar
        self.views = views
    }
}

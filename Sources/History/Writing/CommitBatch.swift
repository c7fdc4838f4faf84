public import EventModel

/// What one poll (or one slice of an import) brought: kept together or not at all.
public struct CommitBatch: Sendable {
    /// Events whose report is new or changed; a repeated one is found out and does no harm.
    public var events: [AcceptedEvent]
    /// By what reports, of these events or of others, will be known again under another id.
    public var identities: [ReportIdentity] = []
    /// The payload they came from.
    public var payload: PayloadRecord?
    public var sourceStates: [SourceState]
    /// What is new about stories, of these events or of older ones.
    public var stories: [StoryChange] = []
    /// Figures; one that repeats what is known does no harm.
    public var series: [SeriesPoint] = []
    public var votes: [Vote] = []
    /// Full texts that came later than their reports.
    public var bodies: [ReportBody] = []
    /// How far the import came that this batch is a slice of.
    public var importProgress: ImportProgress?
    /// Whether reports may be older than what the archive has of them: then a text never turns back to a former one.
    public var isImport = false
    /// New codings of texts the archive has.
    public var recodings: [Recoding] = []
    /// When unchanged reports were coded anew, or nil when events bring reports: a new coding is valid from then.
    public var recodedAt: Timestamp?

    public init(
        events: [AcceptedEvent] = [], payload: PayloadRecord? = nil, sourceStates: [SourceState] = [],
        stories: [StoryChange] = [], series: [SeriesPoint] = [], votes: [Vote] = [], bodies: [ReportBody] = [],
        recodings: [Recoding] = [], recodedAt: Timestamp? = nil
    ) {
        self.events = events
        self.payload = payload
        self.sourceStates = sourceStates
        self.stories = stories
        self.series = series
        self.votes = votes
        self.bodies = bodies
        self.recodings = recodings
        self.recodedAt = recodedAt
    }
}

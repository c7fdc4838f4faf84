/// What a list, a filter and a count need of an event, without its full text.
public struct EventRow: Hashable, Sendable, EventFields {
    public var key: EventKey
    /// Publication time, or nil when the source gave none.
    public var publishedAt: Timestamp?
    /// When it was had.
    public var knownAt: Timestamp
    public var source: String
    public var side: String
    public var language: String
    public var relevance: Relevance
    public var direction: Direction
    public var dimensions: DimensionSet
    public var root: EventRoot?
    public var quad: Quad?
    public var polarity: Int?
    public var register: Register?
    public var rhetoric: Rhetoric
    public var isRoutine: Bool
    /// The third party a joint act is aimed at.
    public var target: String?
    /// Ids of topics, phrases and regions.
    public var topics: [String]
    public var phrases: [String]
    public var regions: [String]
    public var confidence: Double?
    public var modality: Modality?
    /// CAMEO code as text.
    public var code: String?
    /// −10…+10, of the code.
    public var goldstein: Double?
    /// The name of who speaks.
    public var speaker: String?
    /// Place of the speaker on the dossier's ladder; 1 is the highest.
    public var speakerRank: Int?
    public var story: String?
    /// Who stands behind the story; nil while it belongs to none.
    public var corroboration: Corroboration?
    public var coder: String
    public var isCorrected: Bool
    public var title: String
    /// Title, line feed, summary, folded as `TextFolding` does: what a filter searches; only the title where
    /// `hasWholeText` is false.
    public var folded: ArraySlice<UInt8>
    /// Whether `folded` is all there is to search: of a sealed row the archive keeps the summary.
    public var hasWholeText: Bool

    public init(
        key: EventKey, publishedAt: Timestamp?, knownAt: Timestamp, source: String, side: String, language: String,
        relevance: Relevance, direction: Direction, dimensions: DimensionSet, root: EventRoot?, quad: Quad?,
        polarity: Int?, register: Register?, rhetoric: Rhetoric, isRoutine: Bool, target: String?, topics: [String],
        phrases: [String], regions: [String], confidence: Double?, modality: Modality? = nil, code: String? = nil,
        goldstein: Double? = nil, speaker: String? = nil, speakerRank: Int? = nil, story: String? = nil,
        corroboration: Corroboration? = nil, coder: String = "bilat", isCorrected: Bool = false, title: String,
        folded: ArraySlice<UInt8>, hasWholeText: Bool = true
    ) {
        self.key = key
        self.publishedAt = publishedAt
        self.knownAt = knownAt
        self.source = source
        self.side = side
        self.language = language
        self.relevance = relevance
        self.direction = direction
        self.dimensions = dimensions
        self.root = root
        self.quad = quad
        self.polarity = polarity
        self.register = register
        self.rhetoric = rhetoric
        self.isRoutine = isRoutine
        self.target = target
        self.topics = topics
        self.phrases = phrases
        self.regions = regions
        self.confidence = confidence
        self.modality = modality
        self.code = code
        self.goldstein = goldstein
        self.speaker = speaker
        self.speakerRank = speakerRank
        self.story = story
        self.corroboration = corroboration
        self.coder = coder
        self.isCorrected = isCorrected
        self.title = title
        self.folded = folded
        self.hasWholeText = hasWholeText
    }

    /// A row of what can be asked of the event.
    public init(_ fields: some EventFields) {
        self.init(
            key: fields.key, publishedAt: fields.publishedAt, knownAt: fields.knownAt, source: fields.source,
            side: fields.side, language: fields.language, relevance: fields.relevance, direction: fields.direction,
            dimensions: fields.dimensions, root: fields.root, quad: fields.quad, polarity: fields.polarity,
            register: fields.register, rhetoric: fields.rhetoric, isRoutine: fields.isRoutine, target: fields.target,
            topics: fields.topics, phrases: fields.phrases, regions: fields.regions, confidence: fields.confidence,
            modality: fields.modality, code: fields.code, goldstein: fields.goldstein, speaker: fields.speaker,
            speakerRank: fields.speakerRank, story: fields.story, corroboration: fields.corroboration,
            coder: fields.coder, isCorrected: fields.isCorrected, title: fields.title, folded: fields.folded,
            hasWholeText: fields.hasWholeText)
    }
}

/// A report and what the coder read in it. A field that nothing fills is nil, never a guess.
public struct CodedEvent: Hashable, Codable, Sendable {
    public var report: Report
    public var relevance: Relevance
    /// Why it is relevant or not, as a sentence.
    public var reason: String
    public var direction: Direction = .undirected
    /// Entity code of who acts.
    public var initiator: String?
    /// Entity code of who is acted upon.
    public var recipient: String?
    /// Entity code of the third party a joint act is aimed at.
    public var target: String?
    /// In order of importance, without repetition.
    public var dimensions: [RelationDimension] = []
    /// CAMEO code as text: leading zeros matter.
    public var code: String?
    public var root: EventRoot?
    public var quad: Quad?
    /// −10…+10, of the code.
    public var goldstein: Double?
    /// −2…+2, effect on the closeness of the two.
    public var polarity: Int?
    public var modality: Modality?
    public var register: Register?
    /// Greetings, protocol, culture years.
    public var routine: Bool?
    public var rhetoric: Rhetoric = .unmarked
    /// Ids of the dossier's phrases.
    public var phrases: [String] = []
    public var speaker: Speaker?
    /// Whom the report itself cites.
    public var origin: String?
    public var occurredOn: OccurredOn?
    public var place: String?
    /// Ids of the dossier's regions.
    public var regions: [String] = []
    /// Ids of the dossier's topics.
    public var topics: [String] = []
    public var amounts: [Amount] = []
    /// Every date the text states, that of the act among them, ascending.
    public var dates: [OccurredOn] = []
    /// 0…1.
    public var confidence: Double?
    public var evidence: [Evidence] = []
    /// Nil where there is no archive.
    public var story: String?
    public var coder: String = "bilat"
    public var coderVersion: String
    public var mentions: Int?
    public var tone: Double?
    public var knownAt: Timestamp
    public var knownBy: KnownBy
    public var corrections: [Correction] = []

    public init(
        report: Report, relevance: Relevance, reason: String, coderVersion: String, knownAt: Timestamp,
        knownBy: KnownBy
    ) {
        self.report = report
        self.relevance = relevance
        self.reason = reason
        self.coderVersion = coderVersion
        self.knownAt = knownAt
        self.knownBy = knownBy
    }
}

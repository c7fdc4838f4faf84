import EventModel
import FoundationEssentials

/// A coding as the archive keeps it: a JSON object of the members that something filled, without what stands elsewhere
/// (the report's text with its version, story and corrections in their own tables).
struct CodingRecord: Decodable {
    private static let decoder = JSONDecoder()

    private var report: Report?
    private var relevance: Relevance
    private var reason: String
    private var direction: Direction?
    private var initiator: String?
    private var recipient: String?
    private var target: String?
    private var dimensions: [RelationDimension]?
    private var code: String?
    private var root: EventRoot?
    private var quad: Quad?
    private var goldstein: Double?
    private var polarity: Int?
    private var modality: Modality?
    private var register: Register?
    private var routine: Bool?
    private var rhetoric: Rhetoric?
    private var phrases: [String]?
    private var speaker: Speaker?
    private var origin: String?
    private var occurredOn: OccurredOn?
    private var place: String?
    private var regions: [String]?
    private var topics: [String]?
    private var amounts: [Amount]?
    private var dates: [OccurredOn]?
    private var confidence: Double?
    private var evidence: [Evidence]?
    private var story: String?
    private var coder: String?
    private var coderVersion: String
    private var mentions: Int?
    private var tone: Double?
    private var knownAt: Timestamp
    private var knownBy: KnownBy

    /// Reads the JSON of either schema.
    static func read(_ bytes: [UInt8]) throws -> CodingRecord {
        try decoder.decode(CodingRecord.self, from: Data(bytes))
    }

    /// The whole event. An archive of schema 1 had the report in the record too: its members that no column has yet are
    /// taken from there, texts from `report`.
    func event(of report: Report) -> CodedEvent {
        var event = CodedEvent(
            report: whole(report), relevance: relevance, reason: reason, coderVersion: coderVersion, knownAt: knownAt,
            knownBy: knownBy)
        fillAct(&event)
        fillWords(&event)
        event.confidence = confidence
        event.evidence = evidence ?? []
        event.story = story
        event.coder = coder ?? event.coder
        event.mentions = mentions
        event.tone = tone
        return event
    }

    private func whole(_ report: Report) -> Report {
        guard let old = self.report else { return report }
        var report = report
        report.documentKind = old.documentKind
        report.body = report.body ?? old.body
        report.language = report.language ?? old.language
        report.publisher = report.publisher ?? old.publisher
        report.author = report.author ?? old.author
        return report
    }

    private func fillAct(_ event: inout CodedEvent) {
        event.direction = direction ?? .undirected
        event.initiator = initiator
        event.recipient = recipient
        event.target = target
        event.dimensions = dimensions ?? []
        event.code = code
        event.root = root
        event.quad = quad
        event.goldstein = goldstein
        event.polarity = polarity
        event.modality = modality
        event.register = register
        event.routine = routine
    }

    private func fillWords(_ event: inout CodedEvent) {
        event.rhetoric = rhetoric ?? .unmarked
        event.phrases = phrases ?? []
        event.speaker = speaker
        event.origin = origin
        event.occurredOn = occurredOn
        event.place = place
        event.regions = regions ?? []
        event.topics = topics ?? []
        event.amounts = amounts ?? []
        event.dates = dates ?? []
    }
}

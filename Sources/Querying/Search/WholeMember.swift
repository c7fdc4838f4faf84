import EventModel

/// A member of a chunk with its whole text from the archive.
struct WholeMember: EventFields {
    private let member: EventChunk.Member
    let folded: ArraySlice<UInt8>

    init(_ member: EventChunk.Member, _ folded: [UInt8]) {
        self.member = member
        self.folded = folded[...]
    }

    var hasWholeText: Bool { true }
    var key: EventKey { member.key }
    var publishedAt: Timestamp? { member.publishedAt }
    var knownAt: Timestamp { member.knownAt }
    var source: String { member.source }
    var side: String { member.side }
    var language: String { member.language }
    var relevance: Relevance { member.relevance }
    var direction: Direction { member.direction }
    var dimensions: DimensionSet { member.dimensions }
    var root: EventRoot? { member.root }
    var quad: Quad? { member.quad }
    var polarity: Int? { member.polarity }
    var register: Register? { member.register }
    var rhetoric: Rhetoric { member.rhetoric }
    var isRoutine: Bool { member.isRoutine }
    var target: String? { member.target }
    var topics: [String] { member.topics }
    var phrases: [String] { member.phrases }
    var regions: [String] { member.regions }
    var confidence: Double? { member.confidence }
    var modality: Modality? { member.modality }
    var code: String? { member.code }
    var goldstein: Double? { member.goldstein }
    var speaker: String? { member.speaker }
    var speakerRank: Int? { member.speakerRank }
    var story: String? { member.story }
    var corroboration: Corroboration? { member.corroboration }
    var coder: String { member.coder }
    var isCorrected: Bool { member.isCorrected }
    var title: String { member.title }
}

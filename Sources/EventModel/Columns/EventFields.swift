/// What can be asked of an event in a list: of a row, or of a member of a sealed chunk without making a row of it.
public protocol EventFields {
    var key: EventKey { get }
    var publishedAt: Timestamp? { get }
    var knownAt: Timestamp { get }
    var source: String { get }
    var side: String { get }
    var language: String { get }
    var relevance: Relevance { get }
    var direction: Direction { get }
    var dimensions: DimensionSet { get }
    var root: EventRoot? { get }
    var quad: Quad? { get }
    var polarity: Int? { get }
    var register: Register? { get }
    var rhetoric: Rhetoric { get }
    var isRoutine: Bool { get }
    var target: String? { get }
    var topics: [String] { get }
    var phrases: [String] { get }
    var regions: [String] { get }
    var confidence: Double? { get }
    var modality: Modality? { get }
    var code: String? { get }
    var goldstein: Double? { get }
    var speaker: String? { get }
    var speakerRank: Int? { get }
    var story: String? { get }
    var corroboration: Corroboration? { get }
    var coder: String { get }
    var isCorrected: Bool { get }
    var title: String { get }
    /// Title, line feed, summary, folded as `TextFolding` does; only the title where `hasWholeText` is false.
    var folded: ArraySlice<UInt8> { get }
    /// Whether `folded` is all there is to search: of a sealed row the archive keeps the summary.
    var hasWholeText: Bool { get }
}

extension EventFields {
    /// The moment by which events are ordered: publication, and where that is missing the time it became known.
    public var orderedAt: Timestamp { publishedAt ?? knownAt }
}

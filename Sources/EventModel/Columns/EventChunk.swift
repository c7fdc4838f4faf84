/// Some thousand event rows by column, sealed: shared by reference, never changed.
///
/// Of a row's text only the title is resident, as it was and folded; the summary is the archive's to search.
public final class EventChunk: Sendable {
    private let dyad: Dyad
    private let keys: [EventKey]
    /// Nil in an empty one.
    public let leastKey: EventKey?
    public let greatestKey: EventKey?
    /// `Int64.min` where there is none.
    private let publishedAt: [Int64]
    private let knownAt: [Int64]
    /// The first and the last moment by which its rows are ordered; nil in an empty one.
    public let span: ClosedRange<Timestamp>?
    /// When the row that became known last did.
    public let latestKnownAt: Timestamp
    /// Whether any row is of a report that does not concern the dyad.
    public let holdsIgnored: Bool
    private let codings: [PackedCoding]
    private let confidences: NumberColumn
    private let goldsteins: NumberColumn
    private let names: ChunkNames
    private let texts: ChunkTexts

    /// At most `EventLog.chunkSize` rows.
    public init(rows: [EventRow], dyad: Dyad) {
        self.dyad = dyad
        keys = rows.map(\.key)
        leastKey = keys.min()
        greatestKey = keys.max()
        publishedAt = rows.map { $0.publishedAt?.seconds ?? .min }
        knownAt = rows.map(\.knownAt.seconds)
        let moments = rows.map(\.orderedAt)
        span = moments.min().flatMap { first in moments.max().map { first...$0 } }
        latestKnownAt = rows.map(\.knownAt).max() ?? Timestamp(seconds: .min)
        holdsIgnored = rows.contains { $0.relevance == .none }
        codings = rows.map { PackedCoding(row: $0, dyad: dyad) }
        confidences = NumberColumn(rows.map(\.confidence))
        goldsteins = NumberColumn(rows.map(\.goldstein))
        names = ChunkNames(rows: rows)
        texts = ChunkTexts(rows: rows)
    }

    public var count: Int { keys.count }

    /// What ordering and counting need of the row at a place of this chunk; touches no text.
    public func outline(at index: Int) -> RowOutline {
        let coding = codings[index]
        return RowOutline(
            key: keys[index], orderedAt: orderedAt(index), knownAt: Timestamp(seconds: knownAt[index]),
            relevance: coding.relevance, dimensions: coding.dimensions,
            isRhetorical: coding.rhetoric != .unmarked || !names.phrases.isEmpty(at: index),
            isRoutine: coding.isRoutine, isOwn: names.coders[index] == RowOutline.ownCoder,
            isCorrected: coding.isCorrected)
    }

    /// The key of the row at a place.
    public func key(at index: Int) -> EventKey { keys[index] }

    /// The moment by which the row at a place is ordered.
    public func orderedAt(_ index: Int) -> Timestamp {
        Timestamp(seconds: publishedAt[index] == .min ? knownAt[index] : publishedAt[index])
    }

    /// When the row at a place became known.
    public func knownAt(_ index: Int) -> Timestamp { Timestamp(seconds: knownAt[index]) }

    /// The row at a place of this chunk.
    public func row(at index: Int) -> EventRow {
        EventRow(self[index])
    }

    /// The place of an event, or nil when it is not here.
    func place(of key: EventKey) -> Int? {
        guard let leastKey, let greatestKey, leastKey <= key, key <= greatestKey else { return nil }
        return keys.firstIndex(of: key)
    }

    /// The event at a place of this chunk, of which only what is asked for is unpacked.
    public subscript(index: Int) -> Member {
        Member(chunk: self, index: index)
    }
}

// MARK: - Searching by column

extension EventChunk {
    /// Every place.
    public var places: ChunkPlaces { ChunkPlaces(upTo: count) }

    /// The places whose resident text is all there is of them: the others have a summary in the archive.
    public var wholeTexts: ChunkPlaces { texts.whole }

    /// The places of which a name in a column is wanted; each name is asked about once.
    public func places(in column: NameField, where isWanted: (String) -> Bool) -> ChunkPlaces {
        names.places(in: column, where: isWanted)
    }

    /// Places whose resident text holds `needleLength` bytes that `find` gives the offset of, found by one search
    /// through all texts at once.
    public func places(of needleLength: Int, find: (UnsafeRawBufferPointer) -> Int?) -> ChunkPlaces {
        texts.folded.places(of: needleLength, find: find)
    }
}

extension EventChunk {
    /// One event of a chunk; holds the chunk by reference and copies nothing.
    public struct Member: EventFields {
        let chunk: EventChunk
        let index: Int
        private var coding: PackedCoding { chunk.codings[index] }

        public var key: EventKey { chunk.keys[index] }
        public var publishedAt: Timestamp? {
            chunk.publishedAt[index] == .min ? nil : Timestamp(seconds: chunk.publishedAt[index])
        }
        public var knownAt: Timestamp { Timestamp(seconds: chunk.knownAt[index]) }
        public var source: String { chunk.names.sources[index] ?? "" }
        public var side: String { chunk.names.sides[index] ?? "" }
        public var language: String { chunk.names.languages[index] ?? "" }
        public var coder: String { chunk.names.coders[index] ?? "" }
        public var relevance: Relevance { coding.relevance }
        public var direction: Direction { coding.direction(dyad: chunk.dyad) }
        public var dimensions: DimensionSet { coding.dimensions }
        public var root: EventRoot? { coding.root }
        public var quad: Quad? { coding.quad }
        public var polarity: Int? { coding.polarity }
        public var register: Register? { coding.register }
        public var rhetoric: Rhetoric { coding.rhetoric }
        public var isRoutine: Bool { coding.isRoutine }
        public var modality: Modality? { coding.modality }
        public var speakerRank: Int? { coding.speakerRank }
        public var isCorrected: Bool { coding.isCorrected }
        public var corroboration: Corroboration? { coding.corroboration }
        public var target: String? { chunk.names.targets[index] }
        public var code: String? { chunk.names.codes[index] }
        public var speaker: String? { chunk.names.speakers[index] }
        public var story: String? { chunk.names.stories[index] }
        public var topics: [String] { chunk.names.topics[index] }
        public var phrases: [String] { chunk.names.phrases[index] }
        public var regions: [String] { chunk.names.regions[index] }
        public var confidence: Double? { chunk.confidences[index] }
        public var goldstein: Double? { chunk.goldsteins[index] }
        public var title: String { chunk.texts.title(at: index) }
        public var folded: ArraySlice<UInt8> { chunk.texts.folded[index] }
        public var hasWholeText: Bool { chunk.texts.whole.contains(index) }
    }
}

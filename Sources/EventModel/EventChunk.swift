/// Some thousand event rows by column, sealed: shared by reference, never changed.
public final class EventChunk: Sendable {
    private let dyad: Dyad
    private let keys: [EventKey]
    private let leastKey: EventKey?
    private let greatestKey: EventKey?
    /// `Int64.min` where there is none.
    private let publishedAt: [Int64]
    private let knownAt: [Int64]
    private let codings: [PackedCoding]
    /// NaN where there is none; as `Double`, because the archive answers the same comparisons.
    private let confidences: [Double]
    private let goldsteins: [Double]
    private let sources: [UInt16]
    private let sides: [UInt16]
    private let languages: [UInt16]
    private let coders: [UInt16]
    private let codes: TagColumn
    private let speakers: TagColumn
    private let stories: TagColumn
    private let targets: TagColumn
    private let topics: TagColumn
    private let phrases: TagColumn
    private let regions: TagColumn
    private let titles: ByteColumn
    private let folded: ByteColumn
    private let names: NameTable

    public init(rows: [EventRow], dyad: Dyad) {
        var names = NameTable()
        // Numbered first, so that their numbers (four a row) surely fit into 16 bits.
        sources = rows.map { UInt16(names.number(of: $0.source)) }
        sides = rows.map { UInt16(names.number(of: $0.side)) }
        languages = rows.map { UInt16(names.number(of: $0.language)) }
        coders = rows.map { UInt16(names.number(of: $0.coder)) }
        var codes = TagColumn()
        var speakers = TagColumn()
        var stories = TagColumn()
        var targets = TagColumn()
        var topics = TagColumn()
        var phrases = TagColumn()
        var regions = TagColumn()
        var titles = ByteColumn()
        var folded = ByteColumn()
        titles.reserve(rows.count, bytes: rows.reduce(0) { $0 + $1.title.utf8.count })
        folded.reserve(rows.count, bytes: rows.reduce(0) { $0 + $1.folded.count })
        for row in rows {
            codes.append(row.code, names: &names)
            speakers.append(row.speaker, names: &names)
            stories.append(row.story, names: &names)
            targets.append(row.target, names: &names)
            topics.append(row.topics, names: &names)
            phrases.append(row.phrases, names: &names)
            regions.append(row.regions, names: &names)
            titles.append(row.title.utf8)
            folded.append(row.folded)
        }
        self.dyad = dyad
        keys = rows.map(\.key)
        leastKey = keys.min()
        greatestKey = keys.max()
        publishedAt = rows.map { $0.publishedAt?.seconds ?? .min }
        knownAt = rows.map(\.knownAt.seconds)
        codings = rows.map { PackedCoding(row: $0, dyad: dyad) }
        confidences = rows.map { $0.confidence ?? .nan }
        goldsteins = rows.map { $0.goldstein ?? .nan }
        names.seal()
        self.codes = codes
        self.speakers = speakers
        self.stories = stories
        self.targets = targets
        self.topics = topics
        self.phrases = phrases
        self.regions = regions
        self.titles = titles
        self.folded = folded
        self.names = names
    }

    public var count: Int { keys.count }

    /// What ordering and counting need of the row at a place of this chunk; touches no text.
    public func outline(at index: Int) -> RowOutline {
        let coding = codings[index]
        return RowOutline(
            key: keys[index],
            orderedAt: Timestamp(seconds: publishedAt[index] == .min ? knownAt[index] : publishedAt[index]),
            knownAt: Timestamp(seconds: knownAt[index]), relevance: coding.relevance, dimensions: coding.dimensions,
            isRhetorical: coding.rhetoric != .unmarked || !phrases.isEmpty(at: index), isRoutine: coding.isRoutine,
            isOwn: name(coders[index]) == RowOutline.ownCoder)
    }

    /// The row at a place of this chunk.
    public func row(at index: Int) -> EventRow {
        EventRow(self[index])
    }

    /// False when an event of this key is surely not in this chunk.
    func mayHold(_ key: EventKey) -> Bool {
        guard let leastKey, let greatestKey else { return false }
        return leastKey <= key && key <= greatestKey
    }

    /// The event at a place of this chunk, of which only what is asked for is unpacked.
    public subscript(index: Int) -> Member {
        Member(chunk: self, index: index)
    }

    /// Places whose folded text may hold `needle`, in order: found by one search through all texts at once.
    ///
    /// `find` gives the offset of the first occurrence in the bytes, or nil.
    public func places(
        of needleLength: Int, find: (UnsafeRawBufferPointer) -> Int?
    ) -> [Int] {
        folded.places(of: needleLength, find: find)
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
        public var source: String { chunk.name(chunk.sources[index]) }
        public var side: String { chunk.name(chunk.sides[index]) }
        public var language: String { chunk.name(chunk.languages[index]) }
        public var coder: String { chunk.name(chunk.coders[index]) }
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
        public var target: String? { chunk.targets.first(at: index, names: chunk.names) }
        public var code: String? { chunk.codes.first(at: index, names: chunk.names) }
        public var speaker: String? { chunk.speakers.first(at: index, names: chunk.names) }
        public var story: String? { chunk.stories.first(at: index, names: chunk.names) }
        public var topics: [String] { chunk.topics.tags(at: index, names: chunk.names) }
        public var phrases: [String] { chunk.phrases.tags(at: index, names: chunk.names) }
        public var regions: [String] { chunk.regions.tags(at: index, names: chunk.names) }
        public var confidence: Double? { chunk.confidences[index].isNaN ? nil : chunk.confidences[index] }
        public var goldstein: Double? { chunk.goldsteins[index].isNaN ? nil : chunk.goldsteins[index] }
        public var title: String { String(decoding: chunk.titles[index], as: UTF8.self) }
        public var folded: ArraySlice<UInt8> { chunk.folded[index] }
    }

    private func name(_ number: UInt16) -> String { names.names[Int(number)] }
}

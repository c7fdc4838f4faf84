/// Some thousand event rows by column, sealed: shared by reference, never changed.
public final class EventChunk: Sendable {
    private let dyad: Dyad
    private let keys: [EventKey]
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
            isRhetorical: coding.rhetoric != .unmarked || !phrases.isEmpty(at: index), isRoutine: coding.isRoutine)
    }

    /// The row at a place of this chunk.
    public func row(at index: Int) -> EventRow {
        let coding = codings[index]
        return EventRow(
            key: keys[index],
            publishedAt: publishedAt[index] == .min ? nil : Timestamp(seconds: publishedAt[index]),
            knownAt: Timestamp(seconds: knownAt[index]),
            source: names.names[Int(sources[index])],
            side: names.names[Int(sides[index])],
            language: names.names[Int(languages[index])],
            relevance: coding.relevance,
            direction: coding.direction(dyad: dyad),
            dimensions: coding.dimensions,
            root: coding.root,
            quad: coding.quad,
            polarity: coding.polarity,
            register: coding.register,
            rhetoric: coding.rhetoric,
            isRoutine: coding.isRoutine,
            target: targets.tags(at: index, names: names).first,
            topics: topics.tags(at: index, names: names),
            phrases: phrases.tags(at: index, names: names),
            regions: regions.tags(at: index, names: names),
            confidence: confidences[index].isNaN ? nil : confidences[index],
            modality: coding.modality,
            code: codes.tags(at: index, names: names).first,
            goldstein: goldsteins[index].isNaN ? nil : goldsteins[index],
            speaker: speakers.tags(at: index, names: names).first,
            speakerRank: coding.speakerRank,
            story: stories.tags(at: index, names: names).first,
            coder: names.names[Int(coders[index])],
            isCorrected: coding.isCorrected,
            title: String(decoding: titles[index], as: UTF8.self),
            folded: folded[index])
    }
}

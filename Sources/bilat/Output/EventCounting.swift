import EventModel

/// Counts events by fields. One with several values of a field counts under each.
nonisolated struct EventCounting {
    let fields: [CountField]
    private let sources: [String: Source]
    /// Seconds east of UTC.
    private let offset: Int64
    private var counts: [[String]: Int] = [:]

    init(fields: [CountField], sources: [Source], offset: Int64) {
        self.fields = fields
        self.sources = Dictionary(sources.map { ($0.name, $0) }) { first, _ in first }
        self.offset = offset
    }

    mutating func add(_ row: EventRow) {
        var combinations: [[String]] = [[]]
        for field in fields {
            let values = values(of: field, row)
            combinations = combinations.flatMap { combination in
                (values.isEmpty ? ["-"] : values).map { combination + [$0] }
            }
        }
        for combination in combinations { counts[combination, default: 0] += 1 }
    }

    /// Periods in their order; what is counted by names alone the most frequent first.
    var lines: [(values: [String], count: Int)] {
        let hasPeriod = fields.contains { $0.period != nil }
        return counts.map { (values: $0.key, count: $0.value) }.sorted { left, right in
            if !hasPeriod, left.count != right.count { return left.count > right.count }
            return left.values.lexicographicallyPrecedes(right.values)
        }
    }

    private func values(of field: CountField, _ row: EventRow) -> [String] {
        switch field {
        case .dim: return RelationDimension.allCases.filter(row.dimensions.contains).map(\.rawValue)
        case .topic: return row.topics
        case .phrase: return row.phrases
        case .region: return row.regions
        default: return value(of: field, row).map { [$0] } ?? []
        }
    }

    private func value(of field: CountField, _ row: EventRow) -> String? {
        switch field {
        case .root: row.root?.rawValue
        case .code: row.code
        case .quad: row.quad.map { String($0.rawValue) }
        case .direction: row.direction.text
        case .from: row.direction.ends?.from
        case .to: row.direction.ends?.to
        case .target: row.target
        case .relevance: row.relevance.rawValue
        case .coder: row.coder
        case .side: row.side
        case .source: row.source
        case .family: sources[row.source]?.family
        case .kind: sources[row.source]?.kind.rawValue
        case .lang: row.language.isEmpty ? nil : row.language
        case .rhetoric: row.rhetoric.rawValue
        case .speaker: row.speaker
        case .register: row.register?.rawValue
        case .modality: row.modality?.rawValue
        case .story: row.story
        case .polarity: row.polarity.map(String.init)
        default: field.period?.label(of: row.orderedAt, offset: offset)
        }
    }
}

extension Direction {
    /// From whom to whom it goes; nil where it is both ways or none.
    fileprivate nonisolated var ends: (from: String, to: String)? {
        if case .directed(let from, let to) = self { (from, to) } else { nil }
    }
}

import EventModel

let dyad = Dyad(first: "RUS", second: "CHN")

/// 2026-11-24T12:00:00Z.
let noon = Timestamp(seconds: 1_795_521_600)

extension Timestamp {
    func days(_ count: Int) -> Timestamp { advanced(by: Int64(count) * 86_400) }
    func hours(_ count: Int) -> Timestamp { advanced(by: Int64(count) * 3600) }
}

/// An event row of which a test says only what matters to it.
func row(
    _ key: Int64, at: Timestamp = noon, knownAt: Timestamp? = nil, source: String = "wire", side: String = "third",
    relevance: Relevance = .dyad, direction: Direction = .both, dimensions: [RelationDimension] = [.economic],
    root: EventRoot? = .cooperate, quad: Quad? = .materialCooperation, polarity: Int? = 2, register: Register? = .act,
    routine: Bool = false, target: String? = nil, topics: [String] = [], confidence: Double? = 1,
    modality: Modality? = .done, code: String? = nil, goldstein: Double? = nil, story: String? = nil,
    corroboration: Corroboration? = nil, coder: String = "bilat", title: String = "Headline", folded: String? = nil
) -> EventRow {
    var row = EventRow(
        key: EventKey(key), publishedAt: at, knownAt: knownAt ?? at, source: source, side: side, language: "en",
        relevance: relevance, direction: direction, dimensions: DimensionSet(dimensions), root: root, quad: quad,
        polarity: polarity, register: register, rhetoric: .unmarked, isRoutine: routine, target: target,
        topics: topics, phrases: [], regions: [], confidence: confidence, modality: modality, code: code,
        goldstein: goldstein, story: story, coder: coder, title: title,
        folded: ArraySlice((folded ?? title.lowercased()).utf8))
    row.corroboration = corroboration
    return row
}

/// A directed act from Moscow toward Beijing or back.
let toBeijing = Direction.directed(from: "RUS", to: "CHN")
let toMoscow = Direction.directed(from: "CHN", to: "RUS")

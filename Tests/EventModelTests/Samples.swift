import EventModel
import SeededRandom

/// Rows as small as a test needs them.
enum Samples {
    static let dyad = Dyad(first: "RUS", second: "CHN")

    static func row(_ number: Int64, _ title: String = "t") -> EventRow {
        EventRow(
            key: EventKey(number), publishedAt: nil, knownAt: Timestamp(seconds: number), source: "tass-en",
            side: "RUS", language: "en", relevance: .dyad, direction: .undirected, dimensions: DimensionSet([]),
            root: nil, quad: nil, polarity: nil, register: nil, rhetoric: .unmarked, isRoutine: false, target: nil,
            topics: [], phrases: [], regions: [], confidence: nil, title: title, folded: Array(title.utf8)[...])
    }

    /// A row whose every field is drawn, absence included.
    static func row(_ number: Int64, from random: inout SeededRandom) -> EventRow {
        let names = ["a", "", "длинное имя источника", "中国"]
        func maybe<Value>(_ value: Value, _ random: inout SeededRandom) -> Value? {
            Bool.random(using: &random) ? value : nil
        }
        func drawn<Value>(_ draw: (inout SeededRandom) -> Value, _ random: inout SeededRandom) -> Value? {
            let value = draw(&random)
            return maybe(value, &random)
        }
        func some(_ random: inout SeededRandom) -> [String] { names.filter { _ in Bool.random(using: &random) } }
        func name(_ random: inout SeededRandom) -> String { names[Int.random(in: 0..<4, using: &random)] }
        let dimensions = RelationDimension.allCases.shuffled(using: &random).filter { _ in Bool.random(using: &random) }
        let directions: [Direction] = [
            .both, .undirected, .directed(from: "RUS", to: "CHN"), .directed(from: "CHN", to: "RUS"),
        ]
        let title = name(&random) + String(number)
        return EventRow(
            key: EventKey(number), publishedAt: maybe(Timestamp(seconds: number - 7), &random),
            knownAt: Timestamp(seconds: number), source: name(&random), side: name(&random), language: name(&random),
            relevance: one(of: Relevance.self, &random), direction: directions[Int.random(in: 0..<4, using: &random)],
            dimensions: DimensionSet(dimensions), root: drawn({ one(of: EventRoot.self, &$0) }, &random),
            quad: drawn({ one(of: Quad.self, &$0) }, &random),
            polarity: drawn({ .random(in: -2...2, using: &$0) }, &random),
            register: drawn({ one(of: Register.self, &$0) }, &random), rhetoric: one(of: Rhetoric.self, &random),
            isRoutine: .random(using: &random), target: drawn(name, &random), topics: some(&random),
            phrases: some(&random), regions: some(&random),
            confidence: drawn({ .random(in: 0...1, using: &$0) }, &random),
            modality: drawn({ one(of: Modality.self, &$0) }, &random), code: maybe("057", &random),
            goldstein: drawn({ .random(in: -10...10, using: &$0) }, &random), speaker: drawn(name, &random),
            speakerRank: drawn({ .random(in: 1...5, using: &$0) }, &random), story: drawn(name, &random),
            corroboration: drawn(corroboration, &random), coder: name(&random), isCorrected: .random(using: &random),
            title: title,
            folded: Array(some(&random).joined().utf8)[...])
    }

    private static func corroboration(_ random: inout SeededRandom) -> Corroboration {
        Corroboration(
            hasFirst: .random(using: &random), hasSecond: .random(using: &random),
            thirdOrigins: .random(in: 0...5000, using: &random), origins: .random(in: 0...5000, using: &random))
    }

    private static func one<Value: CaseIterable>(of: Value.Type, _ random: inout SeededRandom) -> Value {
        let cases = Array(Value.allCases)
        return cases[Int.random(in: 0..<cases.count, using: &random)]
    }
}

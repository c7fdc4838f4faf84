import EventModel
import Querying
import SeededRandom
import TextFolding

/// Events over three scripts whose every field is drawn, and expressions that ask for them.
struct RandomEvents {
    var random: SeededRandom

    static let sources = ["tass-en", "xinhua-zh", "mid-ru"]
    static let topics = ["gas", "payments", "drills"]
    static let phrases = ["no-limits", "all-weather"]
    static let regions = ["arctic", "far-east"]
    /// Who stands behind each story.
    static let stories = [
        "s1": Corroboration(hasFirst: true, hasSecond: false, thirdOrigins: 0, origins: 1),
        "s2": Corroboration(hasFirst: true, hasSecond: true, thirdOrigins: 2, origins: 3),
        "s3": Corroboration(hasFirst: false, hasSecond: false, thirdOrigins: 5, origins: 5),
    ]
    /// The sources as `kind:`, `family:` and `audience:` know them.
    static let dossierSources = zip(sources, [("RUS", SourceKind.state), ("CHN", .army), ("RUS", .official)]).map {
        Source(
            name: $0, url: "https://example.org/\($0)", side: $1.0, jurisdiction: $1.0, kind: $1.1, family: $0,
            audience: $1.1 == .official ? .domestic : .foreign, language: String($0.suffix(2)))
    }

    static func context(now: Timestamp) -> QueryContext {
        var context = QueryContext(
            now: now, sources: dossierSources,
            values: [.source: sources, .topic: topics, .phrase: phrases, .region: regions])
        context.bursts = EventGroup(keys: Set((1...900).map { EventKey($0 * 5) }))
        context.ignoring = [IgnoreRule(filter: "topic:drills lang:zh")]
        context.views = [SavedView(name: "pipes", filter: "газ OR gas -topic:drills")]
        return context
    }
    private static let words = [
        "Gas", "oil", "Putin", "Xi", "café", "LNG", "Газ", "Путин", "Щёлково", "нефть", "учения", "中国", "俄羅斯", "天然气",
        "會談", "合作",
    ]
    private static let letters = ["a", "o", "Пу", "е", "ё", "中", "国", "气", "x", "ga"]

    mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &random)]
    }

    mutating func maybe<Value>(_ values: [Value]) -> Value? {
        Bool.random(using: &random) ? pick(values) : nil
    }

    mutating func text(_ range: ClosedRange<Int>) -> String {
        (0..<Int.random(in: range, using: &random)).map { _ in pick(Self.words) }.joined(
            separator: pick([" ", ", ", ""]))
    }

    mutating func event(_ id: Int) -> AcceptedEvent {
        let moment = Samples.noon.advanced(by: -Int64.random(in: 0...(20 * 86_400), using: &random))
        let report = Report(
            id: String(id), source: pick(Self.sources), title: text(0...5), summary: text(0...4),
            publishedAt: maybe([moment]), fetchedAt: moment.advanced(by: 60), language: maybe(["en", "ru", "zh"]))
        var event = CodedEvent(
            report: report, relevance: pick(Relevance.allCases), reason: "drawn", coderVersion: "1",
            knownAt: report.fetchedAt, knownBy: .observed)
        event.direction = pick([
            .both, .undirected, .directed(from: "RUS", to: "CHN"), .directed(from: "CHN", to: "RUS"),
        ])
        event.dimensions = RelationDimension.allCases.filter { _ in Bool.random(using: &random) }
        event.root = maybe(EventRoot.allCases)
        event.quad = maybe(Quad.allCases)
        event.polarity = maybe([-2, -1, 0, 1, 2])
        event.goldstein = maybe([-10, -5.2, 0, 3.4, 7])
        event.confidence = maybe([0.3, 0.7, 0.8, 0.95])
        event.register = maybe(Register.allCases)
        event.rhetoric = pick(Rhetoric.allCases)
        event.modality = maybe(Modality.allCases)
        event.routine = maybe([true, false])
        event.target = maybe(["JPN", "USA"])
        event.topics = Self.topics.filter { _ in Bool.random(using: &random) }
        event.phrases = Self.phrases.filter { _ in Bool.random(using: &random) }
        event.regions = Self.regions.filter { _ in Bool.random(using: &random) }
        event.story = maybe(["s1", "s2", "s3"])
        event.coder = pick(["bilat", "bilat", "gdelt"])
        event.code = maybe(["057", "010"])
        event.speaker = maybe([Speaker(name: "Wang Yi", side: "CHN", rank: 3), Speaker(name: "Лавров", side: "RUS")])
        let folded = FoldedText.bytes(of: report.codedText)
        return AcceptedEvent(event: event, side: pick(["RUS", "CHN", "third"]), folded: folded)
    }

    mutating func expression(depth: Int) -> String {
        guard depth > 0 else { return leaf() }
        let left = expression(depth: depth - 1)
        let right = expression(depth: Int.random(in: 0..<depth, using: &random))
        return pick([
            "\(left) \(right)", "\(left) OR \(right)", "-(\(left))", "(\(left)) -(\(right))", "\(left) AND \(right)",
        ])
    }

    private mutating func leaf() -> String {
        let word = pick(Self.words)
        let letters = pick(Self.letters)
        return pick([
            word, letters, "-\(letters)", "=\(word)", "\"\(word) \(pick(Self.words))\"",
            "/\(letters).*\(letters)|^\(word)/",
            "dim:\(pick(RelationDimension.allCases).rawValue)", "root:\(pick(EventRoot.allCases).rawValue)",
            "quad:\(pick(["0", "2", ">=2", "<3"]))", "polarity:\(pick([">0", "<=-1", "0", ">=-2"]))",
            "goldstein:\(pick(["<-5", ">=3.4", "-5.2"]))", "confidence:\(pick([">=0.7", "<0.8", "0.95"]))",
            "rank:\(pick(["3", "<3"]))", "from:\(pick(["RUS", "CHN"]))", "to:CHN", "target:\(pick(["JPN", "USA"]))",
            "relevance:\(pick(["any", "none", "dyad", "context"]))", "side:\(pick(["RUS", "CHN", "third"]))",
            "lang:\(pick(["en", "ru", "zh"]))", "source:\(pick(Self.sources))", "topic:\(pick(Self.topics))",
            "rhetoric:\(pick(["deepening", "cooling", "-"]))", "register:\(pick(Register.allCases).rawValue)",
            "modality:\(pick(Modality.allCases).rawValue)", "code:\(pick(["057", "010"]))",
            "coder:\(pick(["bilat", "gdelt"]))",
            "speaker:\"\(pick(["Wang Yi", "ЛАВРОВ"]))\"",
            "since:\(pick(["5d", "100h", "2w"]))", "before:\(pick(["3d", "yesterday", "2026-09-12"]))",
            "after:2026-09-10",
            "is:\(pick(["new", "starred", "marked", "burst", "onesided", "routine", "corrected", "hidden"]))",
            "origins:\(pick([">=3", "<3", "5", "<=99"]))", "story:\(pick(["s1", "s2", "s3"]))", "@pipes",
            "phrase:\(pick(Self.phrases))", "region:\(pick(Self.regions))", "family:\(pick(Self.sources))",
            "kind:\(pick(["state", "army", "official"]))", "audience:\(pick(["domestic", "foreign"]))",
        ])
    }
}

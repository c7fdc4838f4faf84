import EventModel
import Querying
import TextFolding

/// Rows and contexts as small as a test needs them.
enum Samples {
    /// 2026-11-24T12:00:00Z.
    static let now = Timestamp(rfc3339: "2026-11-24T12:00:00Z") ?? Timestamp(seconds: 0)

    static let context = QueryContext(
        now: now,
        sources: [
            source("tass-en", side: "RUS", kind: .state, family: "tass", language: "en"),
            source("xinhua-zh", side: "CHN", kind: .state, family: "xinhua", language: "zh"),
            source("mid-ru", side: "RUS", kind: .official, family: "mid", language: "ru"),
        ],
        values: [
            .from: ["RUS", "CHN"], .to: ["RUS", "CHN"], .side: ["RUS", "CHN", "third"],
            .topic: ["gas", "pipelines", "payments"], .phrase: ["no-limits"], .region: ["arctic"],
        ])

    static func source(
        _ name: String, side: String, kind: SourceKind, family: String, language: String
    ) -> Source {
        Source(
            name: name, url: "https://example.org/\(name)", side: side, jurisdiction: side, kind: kind,
            family: family, audience: .foreign, language: language)
    }

    static func row(
        _ title: String, summary: String = "", source: String = "tass-en", relevance: Relevance = .dyad,
        published: Timestamp? = now, change: (inout EventRow) -> Void = { _ in }
    ) -> EventRow {
        var row = EventRow(
            key: EventKey(1), publishedAt: published, knownAt: now, source: source, side: "RUS", language: "en",
            relevance: relevance, direction: .undirected, dimensions: DimensionSet([]), root: nil, quad: nil,
            polarity: nil, register: nil, rhetoric: .unmarked, isRoutine: false, target: nil, topics: [], phrases: [],
            regions: [], confidence: nil, title: title, folded: FoldedText.bytes(of: "\(title)\n\(summary)")[...])
        change(&row)
        return row
    }
}

import Analysis
import Briefing
import EventModel

/// 2026-11-24T12:00:00Z.
let noon = Timestamp(seconds: 1_795_521_600)

func party(_ code: String, _ letter: String, _ capital: String) -> Party {
    Party(
        code: code, letter: letter, capitalLetter: capital, name: LocalizedName(forms: []),
        capital: LocalizedName(forms: []), clock: Party.Clock(abbreviation: "UTC", offset: 0))
}

let pair = Dossier(
    name: "pair", title: "Russia–China",
    parties: Dossier.Parties(first: party("RUS", "R", "M"), second: party("CHN", "C", "B")),
    topics: [Topic(id: "patrols", label: "joint patrols", terms: [])],
    sources: [
        Source(
            name: "mid", url: "https://example.org/feed", side: "RUS", jurisdiction: "RUS", kind: .official,
            family: "mid", audience: .domestic, language: "ru")
    ])

func row(
    _ key: Int64, hoursAgo: Int = 1, source: String = "wire", side: String = "third", title: String = "Headline",
    topics: [String] = [], target: String? = nil, story: String? = nil, routine: Bool = false, confidence: Double = 0.9,
    polarity: Int = 1, register: Register = .act
) -> EventRow {
    let at = noon.advanced(by: -Int64(hoursAgo) * 3600)
    return EventRow(
        key: EventKey(key), publishedAt: at, knownAt: at, source: source, side: side, language: "en", relevance: .dyad,
        direction: .both, dimensions: DimensionSet([.military]), root: .cooperate, quad: .materialCooperation,
        polarity: polarity, register: register, rhetoric: .unmarked, isRoutine: routine, target: target,
        topics: topics, phrases: [], regions: [], confidence: confidence, modality: .done, story: story, title: title,
        folded: ArraySlice(title.lowercased().utf8))
}

func record(_ row: EventRow, url: String? = "https://example.org/item") -> CodedEvent {
    let report = Report(
        id: "r\(row.key.number)", source: row.source, title: row.title, url: url, publishedAt: row.publishedAt,
        fetchedAt: row.knownAt, language: "en")
    var event = CodedEvent(
        report: report, relevance: .dyad, reason: "both named", coderVersion: "7", knownAt: row.knownAt,
        knownBy: .observed)
    (event.direction, event.root, event.target, event.topics) = (row.direction, row.root, row.target, row.topics)
    return event
}

/// A source that can be heard.
let fine = SourceHealth(source: "mid", state: .fresh, words: "fresh")

func brief(
    _ rows: [EventRow], health: [SourceHealth] = [fine], limit: Int = 25, url: String? = "https://example.org/item",
    collection: BriefCollection? = nil
)
    -> Brief
{
    var ledger = RelationLedger(dossier: pair)
    for row in rows { ledger.add(row) }
    let state = RelationState(&ledger, material: RelationState.Material(dossier: pair, health: health), now: noon)
    let composing = BriefComposing(
        dossier: pair, state: state, since: noon.advanced(by: -86_400), archive: "pair.sqlite", limit: limit,
        collection: collection)
    var records: [EventKey: BriefRecord] = [:]
    for row in rows { records[row.key] = BriefRecord(event: record(row, url: url), digest: "abc\(row.key.number)") }
    let charts = RelationLine.allCases.map { line in
        BriefChart(
            line: line, withheld: state.lines.figure(line)?.standing.withheldReason,
            points: ledger.points(of: line, days: 365, now: noon))
    }
    return composing.brief(
        composing.stories(rows), records: records, health: health, charts: charts,
        title: { records[$0]?.event.report.title })
}

/// Two months with a story a day, so that deeds may be said.
let twoMonths = (0..<60).map { row(Int64($0) + 1000, hoursAgo: 30 + $0 * 24) }

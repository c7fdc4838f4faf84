import EventModel
import FoundationEssentials

/// Reports and events as small as a test needs them.
enum Samples {
    static let noon = Timestamp(seconds: 1_790_000_000)

    static func report(
        _ id: String, _ title: String = "Xi meets Putin", summary: String = "", source: String = "tass-en",
        published: Timestamp? = noon, fetched: Timestamp = noon
    ) -> Report {
        Report(
            id: id, source: source, title: title, summary: summary, url: "https://example.org/\(id)",
            publishedAt: published, fetchedAt: fetched, language: "en")
    }

    static func event(_ report: Report, relevance: Relevance = .dyad) -> AcceptedEvent {
        var event = CodedEvent(
            report: report, relevance: relevance, reason: "names both", coderVersion: "1", knownAt: report.fetchedAt,
            knownBy: .observed)
        event.dimensions = [.diplomatic, .economic]
        event.direction = .directed(from: "RUS", to: "CHN")
        event.root = .consult
        event.quad = .verbalCooperation
        return AcceptedEvent(event: event, side: "RUS", folded: Array("\(report.codedText)".lowercased().utf8))
    }

    /// An event with every field of a row set.
    static func fullEvent() -> AcceptedEvent {
        var accepted = event(report("full", "天然气 договор \u{0} 1,5"))
        accepted.event.code = "057"
        accepted.event.goldstein = -5.2
        accepted.event.polarity = 2
        accepted.event.modality = .planned
        accepted.event.register = .officialWord
        accepted.event.routine = true
        accepted.event.rhetoric = .cooling
        accepted.event.phrases = ["no-limits", "never-against"]
        accepted.event.speaker = Speaker(name: "Wang Yi", office: "Minister", side: "CHN", rank: 3)
        accepted.event.regions = ["arctic"]
        accepted.event.topics = ["gas", "pipelines"]
        accepted.event.target = "JPN"
        accepted.event.confidence = 0.7
        accepted.event.evidence = [Evidence(start: 0, end: 3, text: "天然气", rule: "topic:gas")]
        accepted.event.story = "s1"
        accepted.event.amounts = [Amount(value: 1.5, unit: "USD", text: "1,5")]
        accepted.event.root = .agree
        accepted.event.corrections = [
            Correction(field: "root", value: "AGREE", author: "me", madeAt: noon, reason: "was read")
        ]
        return accepted
    }

    /// A directory of its own that is removed afterwards.
    static func withDirectory<Result>(_ body: (String) throws -> Result) throws -> Result {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("bilat-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: place) }
        return try body(place)
    }
}

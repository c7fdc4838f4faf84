import EventModel
import TextFolding

/// A small dossier and events of it, made by hand: no coder is needed to group.
enum Samples {
    static let now = Timestamp(seconds: 1_795_000_000)

    static func source(_ name: String, side: String = "third", kind: SourceKind = .independent, family: String? = nil)
        -> Source
    {
        Source(
            name: name, url: "https://example.org/\(name)", side: side, jurisdiction: "INT", kind: kind,
            family: family ?? name, audience: .foreign, language: "en")
    }

    static let dossier: Dossier = {
        func party(_ code: String, _ letter: String, _ names: [Term], _ people: [Person]) -> Party {
            Party(
                code: code, letter: letter, capitalLetter: letter, name: LocalizedName(forms: names),
                capital: LocalizedName(forms: []), clock: Party.Clock(abbreviation: "UTC", offset: 0), names: names,
                people: people)
        }
        func person(_ id: String, _ terms: [(String, String)]) -> Person {
            let terms = terms.map { Term(language: $0.0, text: $0.1) }
            return Person(id: id, name: LocalizedName(forms: terms), terms: terms, offices: [])
        }
        return Dossier(
            name: "russia-china", title: "Russia–China",
            parties: Dossier.Parties(
                first: party(
                    "RUS", "R", [Term(language: "en", text: "Russia")],
                    [person("lavrov", [("en", "Lavrov"), ("ru", "Лавров*"), ("zh", "拉夫罗夫")])]),
                second: party(
                    "CHN", "C", [Term(language: "en", text: "China")],
                    [person("wang-yi", [("en", "Wang Yi"), ("ru", "Ван И"), ("zh", "王毅")])])),
            sources: [
                source("kremlin", side: "RUS", kind: .official), source("tass", side: "RUS", kind: .state),
                source("fmprc", side: "CHN", kind: .official), source("pla", side: "CHN", kind: .army),
                source("xinhua", side: "CHN", kind: .state), source("reuters", kind: .wire),
                source("one"), source("two"), source("three"), source("four"), source("five"),
            ])
    }()

    /// An event `hours` after `now`, about the dyad unless `change` says otherwise.
    static func event(
        _ title: String, id: String, source: String = "one", hours: Double = 0, summary: String = "",
        url: String? = nil, change: (inout CodedEvent) -> Void = { _ in }
    ) -> AcceptedEvent {
        let time = now.advanced(by: Int64(hours * 3600))
        let report = Report(
            id: id, source: source, title: title, summary: summary, url: url, publishedAt: time, fetchedAt: time)
        var event = CodedEvent(
            report: report, relevance: .dyad, reason: "", coderVersion: "1", knownAt: time, knownBy: .observed)
        change(&event)
        return AcceptedEvent(
            event: event, side: dossier.sources.first { $0.name == source }?.side ?? "third",
            folded: FoldedText.bytes(of: report.codedText))
    }
}

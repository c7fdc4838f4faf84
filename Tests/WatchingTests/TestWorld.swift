import EventModel
import FeedPolling
import FixtureServer
import History
import Watching

/// A small dyad with one source on loopback, and a clock that stands still.
enum TestWorld {
    /// 2026-11-24T12:00:00Z.
    static let now = Timestamp(seconds: 1_795_521_600)

    static func dossier(sources: [Source]) -> Dossier {
        let russia = Party(
            code: "RUS", letter: "R", capitalLetter: "M", name: name("Russia"), capital: name("Moscow"),
            clock: Party.Clock(abbreviation: "MSK", offset: 10_800), names: [term("Russia")],
            demonyms: [term("Russian")])
        let china = Party(
            code: "CHN", letter: "C", capitalLetter: "B", name: name("China"), capital: name("Beijing"),
            clock: Party.Clock(abbreviation: "CST", offset: 28_800), names: [term("China")],
            demonyms: [term("Chinese")])
        return Dossier(
            name: "test", title: "Test", parties: Dossier.Parties(first: russia, second: china), sources: sources)
    }

    static func source(_ name: String = "wire", url: String, kind: SourceKind = .wire) -> Source {
        Source(
            name: name, url: url, side: "third", jurisdiction: "INT", kind: kind, family: name, audience: .foreign,
            language: "en", allowsPrivateAddress: true)
    }

    /// An RSS document of items given as id and title.
    static func feed(
        _ items: [(id: String, title: String)], page: (String) -> String? = { _ in nil }
    ) -> String {
        let elements = items.map { item in
            "<item><guid>\(item.id)</guid><title>\(item.title)</title>"
                + (page(item.id).map { "<link>\($0)</link>" } ?? "")
                + "<pubDate>Tue, 24 Nov 2026 10:00:00 GMT</pubDate></item>"
        }
        return "<rss version=\"2.0\"><channel><title>Wire</title>\(elements.joined())</channel></rss>"
    }

    static var settings: PollSettings {
        var settings = PollSettings(version: "test", words: "tests")
        settings.startSpacing = 0
        return settings
    }

    private static func name(_ text: String) -> LocalizedName {
        LocalizedName(forms: [term(text)])
    }

    private static func term(_ text: String) -> Term {
        Term(language: "en", text: text)
    }
}

import EventModel
import FeedParsing
import SourceLists
import Testing

struct SourceMakingTests {
    private let known = Source(
        name: "tass-ru", url: "https://tass.example/rss/v2.xml", side: "RUS", jurisdiction: "RUS", kind: .state,
        family: "tass", audience: .domestic, language: "ru")

    private func outcome(_ entries: OutlineEntry...) -> SourceMaking.Outcome {
        var making = SourceMaking(known: [known], sides: ["RUS", "CHN", "third"], defaults: SourceDefaults())
        return making.outcome(of: entries)
    }

    @Test func addressThatIsPolledAlready_isNotAddedAgain() {
        let outcome = outcome(OutlineEntry(url: "http://www.tass.example/rss/v2.xml/"))
        #expect(outcome.sources.isEmpty)
        #expect(outcome.remarks == ["http://www.tass.example/rss/v2.xml/: is there already as “tass-ru”"])
    }

    @Test func addressListedTwice_isAddedOnce() {
        let outcome = outcome(OutlineEntry(url: "https://a.example/f"), OutlineEntry(url: "http://a.example/f/"))
        #expect(outcome.sources.count == 1)
        #expect(outcome.remarks.count == 1)
    }

    @Test func feedOfAKnownHost_hasThatHostsVoice() {
        let source = outcome(OutlineEntry(url: "https://tass.example/rss/asia.xml", title: "ТАСС: Азия")).sources.first
        #expect(source?.side == "RUS")
        #expect(source?.kind == .state)
        #expect(source?.family == "tass")
        #expect(source?.name == "tass-example")
    }

    @Test func feedOfAnUnknownHost_takesTheDefaults() {
        let source = outcome(OutlineEntry(url: "https://x.example/f", title: "The X-Files!", language: "zh-CN")).sources
            .first
        #expect(source?.side == "third")
        #expect(source?.name == "the-x-files")
        #expect(source?.language == "zh")
        #expect(source?.family == "x.example")
    }

    @Test func nameThatIsTaken_getsANumber() {
        let sources = outcome(
            OutlineEntry(url: "https://x.example/1", title: "tass ru"),
            OutlineEntry(url: "https://x.example/2", title: "TASS-RU")
        ).sources
        #expect(sources.map(\.name) == ["tass-ru-2", "tass-ru-3"])
    }

    @Test func unknownSideOfAList_isNotBelieved() {
        let source = outcome(OutlineEntry(url: "https://x.example/1", own: [.side: "ATL", .kind: "official"])).sources
            .first
        #expect(source?.side == "third")
        #expect(source?.kind == .official)
    }

    @Test func addressWithoutHost_isRefusedInWords() {
        #expect(outcome(OutlineEntry(url: "gopher://x")).remarks.count == 1)
        #expect(outcome(OutlineEntry(url: "javascript:alert(1)")).sources.isEmpty)
    }
}

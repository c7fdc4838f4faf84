import EventModel
import FeedParsing
import SourceLists
import Testing

struct SubscriptionWritingTests {
    private let sources = [
        Source(
            name: "a-ru", url: "https://a.example/?x=1&y=\"2\"", side: "RUS", jurisdiction: "RUS", kind: .official,
            family: "a", audience: .domestic, language: "ru", interval: 600, note: "«важно» <b> \u{1B}[31m"),
        Source(
            name: "s-zh", url: "https://news.example/search?q=%E4%BF%84", format: .search, side: "CHN",
            jurisdiction: "CHN", kind: .state, family: "s", audience: .foreign, language: "zh"),
        Source(
            name: "rates", url: "https://bank.example/d.xml", format: .bankOfRussia, side: "RUS", jurisdiction: "RUS",
            kind: .data, family: "bank", audience: .domestic, language: "ru"),
    ]
    private let writing = SubscriptionWriting(title: "R & C", sides: ["RUS", "CHN", "third"])

    @Test func opml_comesBackWhole() {
        let feeds = ListedFeeds(Array(writing.text(of: sources, as: .opml).utf8), file: "x")
        var making = SourceMaking(known: [], sides: ["RUS", "CHN", "third"], defaults: SourceDefaults())
        var expected = Array(sources.prefix(2))
        expected[0].note = "«важно» <b>  [31m"
        #expect(making.outcome(of: feeds.entries).sources.map(\.name) == ["a-ru", "s-zh"])
        var again = SourceMaking(known: [], sides: ["RUS", "CHN", "third"], defaults: SourceDefaults())
        let back = again.outcome(of: feeds.entries).sources
        #expect(back.first == expected[0])
        #expect(back.last?.format == .search)
        #expect(back.last?.audience == .foreign)
    }

    @Test func opml_holdsNoControls() {
        let text = writing.text(of: sources, as: .opml)
        #expect(!text.unicodeScalars.contains { $0.value == 0x1B })
        #expect(text.contains("<title>R &amp; C</title>"))
    }

    @Test func urls_isReadByNewsboatsRules() {
        #expect(
            writing.text(of: [sources[1]], as: .urls) == "https://news.example/search?q=%E4%BF%84 \"~s-zh\" CHN state\n"
        )
    }
}

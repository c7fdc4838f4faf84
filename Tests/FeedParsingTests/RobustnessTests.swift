import EventModel
import FeedParsing
import Foundation
import Testing

/// No file of any suite and no beginning of one brings the parser down or keeps it busy.
@Suite(.enabled(if: SharedFeeds.isPresent))
struct RobustnessTests {
    @Test(arguments: ["feedparser", "gofeed", "netnewswire", "rsparser", "captured"])
    func everyPrefix_isAnswered(suite: String) {
        let files = SharedFeeds.files(of: suite, withExtensions: ["xml", "json", "rss", "atom", "rdf", "html", "opml"])
        #expect(files.count > 20, "the suite was not read whole")
        let parser = FeedParser()
        var slowest = (name: "", time: Duration.zero)
        for file in files {
            for length in Self.lengths(of: file.bytes.count) {
                let start = ContinuousClock.now
                let parsed = parser.parse(Self.payload(Array(file.bytes.prefix(length))))
                let time = ContinuousClock.now - start
                if time > slowest.time { slowest = (file.name, time) }
                Self.expectWords(parsed)
            }
        }
        #expect(slowest.time < .seconds(20), "\(slowest.name)")
        print("robustness \(suite): \(files.count) files, slowest \(slowest.name) in \(slowest.time)")
    }

    /// All prefixes of a short file; the whole and some twenty beginnings of a longer one, at uneven places.
    /// `make soak` asks for ten times as much.
    private static func lengths(of count: Int) -> [Int] {
        let isSoak = ProcessInfo.processInfo.environment["BILAT_SOAK"] != nil
        if count <= (isSoak ? 2800 : 280) { return Array(0...count) }
        if isSoak { return (1...100).map { count * $0 / 100 } }
        let steps = count > 200_000 ? 2 : count > 20_000 ? 4 : 12
        return (1...steps).map { count * $0 / steps - ($0 == steps ? 0 : $0 * 7 % 13) } + [count - 1]
    }

    private static func payload(_ bytes: [UInt8]) -> Payload {
        Payload(source: "prefix", url: "https://example.org/feed", fetchedAt: Timestamp(seconds: 0), bytes: bytes)
    }

    private static func expectWords(_ parsed: ParsedPayload) {
        switch parsed {
        case .notAFeed(let value):
            if value.words.isEmpty { Issue.record("no words for \(value.kind)") }
        case .document(let document):
            if document.format.isEmpty { Issue.record("no format") }
            for problem in document.problems where problem.message.isEmpty { Issue.record("a problem without words") }
        case .codedTable, .series, .votes: Issue.record("a feed read as a table")
        }
    }
}

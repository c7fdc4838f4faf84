import Foundation
import Testing

/// The lane over other projects' suites; `make bench` prints its lines.
@Suite(.enabled(if: SharedFeeds.isPresent))
struct ConformanceTests {
    @Test func feedparser_isMetTo95Percent() {
        check(ConformanceScore(FeedparserSuite.cases()), "feedparser", atLeast: 435)
    }

    @Test func gofeed_isMetTo95Percent() {
        check(ConformanceScore(GofeedSuite.cases()), "gofeed", atLeast: 195)
    }

    private func check(_ score: ConformanceScore, _ name: String, atLeast count: Int) {
        print(score.line(name))
        let list = (score.missed + score.unstated).joined(separator: "\n") + "\n"
        let file = FileManager.default.temporaryDirectory.appending(path: "bilat-conformance-\(name).txt")
        try? list.write(to: file, atomically: true, encoding: .utf8)
        #expect(score.all >= count, "the suite was not read whole")
        #expect(score.share >= 0.95, "see \(file.path())")
    }
}

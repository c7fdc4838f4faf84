import EventModel
import Testing

@testable import FeedPolling

@Suite struct PollerTests {
    @Test func pollOnce_deliversThePayload_whenTheServerAnswers() async throws {
        let server = try FaultServer { _ in Reply.whole(200, ["Content-Type: application/rss+xml", "ETag: \"1\""]) }
        let results = await PollerBench.poll([PollerBench.source("a", server.url("/feed"))])
        let payload = try #require(results.first?.payload)
        #expect(payload.bytes == Array(Reply.feed.utf8))
        #expect(payload.contentType == "application/rss+xml")
        #expect(payload.url == server.url("/feed"))
        #expect(results.first?.memory.etag == "\"1\"")
        #expect(results.first?.status == 200)
        #expect(await server.requests.first?.headers["user-agent"] == "bilat/0 (+tests on loopback)")
    }

    @Test func connection_isUsedAgain_forTheNextFeedOfTheServer() async throws {
        let server = try FaultServer { _ in Reply.whole() }
        let settings = PollerBench.settings { $0.mostPerHost = 1 }
        let sources = (0..<10).map { PollerBench.source("s\($0)", server.url("/\($0)")) }
        #expect(await PollerBench.poll(sources, settings: settings).count == 10)
        #expect(await server.connectionCount == 1)
    }

    @Test func exchange_saysWhatWasAskedAndAnswered_withoutCookies() async throws {
        let server = try FaultServer { _ in Reply.whole(200, ["Set-Cookie: id=1", "X-Served-By: cache"]) }
        let result = try #require(await PollerBench.poll([PollerBench.source("a", server.url("/feed"))]).first)
        let exchange = try #require(result.exchanges.first)
        #expect(result.exchanges.count == 1)
        #expect(exchange.url == server.url("/feed"))
        #expect(exchange.status == 200)
        #expect(exchange.responseHeaders == ["X-Served-By: cache", "Content-Length: \(Reply.feed.utf8.count)"])
    }
}

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
}

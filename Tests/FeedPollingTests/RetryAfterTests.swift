import EventModel
import Testing

@testable import FeedPolling

@Suite struct RetryAfterTests {
    /// The moment of the tests is 2026-11-24T12:00:00Z.
    private let noon = Timestamp(rfc3339: "2026-11-24T12:00:00Z")!

    @Test(
        arguments: [
            ("120", 120), ("0", 0), (" 30 ", 30), ("1.5", 1), ("99999999999999999999999", .max), ("-5", nil),
            ("soon", nil),
            ("", nil), ("Tue, 24 Nov 2026 12:02:00 GMT", 120), ("Tuesday, 24-Nov-26 12:02:00 GMT", 120),
            ("Tue Nov 24 12:02:00 2026", 120), ("Tue, 24 Nov 2026 11:00:00 GMT", 0),
            ("Tue, 99 Nov 2026 11:00:00 GMT", nil),
        ] as [(String, Int64?)])
    func seconds_readsBothForms(text: String, expected: Int64?) {
        #expect(RetryAfter.seconds(text, now: noon) == expected)
    }

    @Test(
        arguments: [
            ("7200", "HTTP 429: asked too often; the server wants 2 h of quiet", 7200),
            ("Tue, 24 Nov 2026 14:00:00 GMT", "HTTP 429: asked too often; the server wants 2 h of quiet", 7200),
            ("99999999999999", "HTTP 429: asked too often; the server wants 24 h of quiet", 86_400),
            ("5", "HTTP 429: asked too often; the server wants 5 s of quiet", 900),
            ("whenever", "HTTP 429: asked too often", 900),
        ] as [(String, String, Int64)])
    func poll_waitsAsTheServerAsks_withinBounds(header: String, words: String, wait: Int64) async throws {
        let server = try FaultServer { _ in Reply.whole(429, ["Retry-After: \(header)"]) }
        let result = try #require(
            await PollerBench.poll([PollerBench.source("a", server.url("/"))], now: noon).first)
        #expect(result.failure == words)
        #expect(result.nextDueAt == noon.advanced(by: wait))
    }

    @Test func poll_sendsNothing_whileTheServerWantsQuiet() async throws {
        let server = try FaultServer { _ in Reply.whole() }
        let memory = PollMemory(failuresInARow: 1, quietUntil: noon.advanced(by: 600))
        let result = await PollerBench.poll(
            [PollerBench.source("a", server.url("/"))], memories: ["a": memory], now: noon
        ).first
        #expect(result?.failure == "not asked: the server wants no request before 2026-11-24T12:10:00Z")
        #expect(result?.failuresInARow == 1)
        #expect(await server.requests.isEmpty)
    }

    @Test func poll_waitsTheCeiling_whenTheFeedIsGone() async throws {
        let server = try FaultServer { _ in Reply.whole(410) }
        let result = await PollerBench.poll([PollerBench.source("a", server.url("/"))], now: noon).first
        #expect(
            result?.failure == "HTTP 410: the feed is gone for good; look for its new address")
    }
}

import EventModel
import Testing

@testable import FeedPolling

@Suite struct ConditionalRequestTests {
    private static func answer(_ request: ServerRequest) -> [ServerStep] {
        switch request.target {
        case "/etag":
            request.headers["if-none-match"] == "\"v1\"" ? Reply.bare(304) : Reply.whole(200, ["ETag: \"v1\""])
        case "/date":
            request.headers["if-modified-since"] == "Tue, 24 Nov 2026 10:00:00 GMT"
                ? Reply.bare(304) : Reply.whole(200, ["Last-Modified: Tue, 24 Nov 2026 10:00:00 GMT"])
        case "/elsewhere": Reply.bare(302, ["Location: /etag"])
        case "/always-304": Reply.bare(304)
        default: Reply.whole()
        }
    }

    private func secondPoll(
        _ path: String, now: Timestamp = PollerBench.noon, change: (inout PollMemory) -> Void = { _ in }
    ) async throws -> (result: PollResult, requests: [ServerRequest]) {
        let server = try FaultServer(script: Self.answer)
        let source = PollerBench.source("a", server.url(path))
        var memory = try #require(await PollerBench.poll([source]).first).memory
        change(&memory)
        let result = try #require(await PollerBench.poll([source], memories: ["a": memory], now: now).first)
        return (result, await server.requests)
    }

    @Test(arguments: ["/etag", "/date"])
    func secondPoll_isUnchanged_whenTheServerSays304(path: String) async throws {
        let (result, _) = try await secondPoll(path)
        #expect(result.outcome == .unchanged)
        #expect(result.status == 304)
        #expect(result.failuresInARow == 0)
    }

    @Test func secondPoll_isUnchanged_whenTheBytesAreTheSame() async throws {
        let (result, _) = try await secondPoll("/plain")
        #expect(result.outcome == .unchanged)
        #expect(result.status == 200)
    }

    @Test func secondPoll_isAPayload_whenTheServerSendsOtherBytesUnderTheOldETag() async throws {
        let server = try FaultServer { request in
            Reply.whole(200, ["ETag: \"same\""], body: request.headers["if-none-match"] == nil ? "one" : "two")
        }
        let source = PollerBench.source("a", server.url("/"))
        let memory = try #require(await PollerBench.poll([source]).first).memory
        let second = await PollerBench.poll([source], memories: ["a": memory])
        #expect(second.first?.payload?.bytes == Array("two".utf8))
    }

    @Test func validators_goOnlyToTheAddressTheyCameFrom() async throws {
        let (result, requests) = try await secondPoll("/elsewhere")
        #expect(result.outcome == .unchanged)
        #expect(requests.map(\.target) == ["/elsewhere", "/etag", "/elsewhere", "/etag"])
        #expect(requests.map { $0.headers["if-none-match"] } == [nil, nil, nil, "\"v1\""])
    }

    @Test func validators_areNotSent_whenTheAddressChanged() async throws {
        let (_, requests) = try await secondPoll("/etag") { $0.url = "http://other.example/etag" }
        #expect(requests.last?.headers["if-none-match"] == nil)
    }

    @Test func validators_areNotSent_whenTheLastWholeDocumentIsOld() async throws {
        let (result, requests) = try await secondPoll("/etag", now: PollerBench.noon.advanced(by: 86_401))
        #expect(requests.last?.headers["if-none-match"] == nil)
        #expect(result.outcome == .unchanged)
        #expect(result.status == 200)
    }

    @Test func validators_areForgotten_whenTheServerSays304Unasked() async throws {
        let server = try FaultServer(script: Self.answer)
        let source = PollerBench.source("a", server.url("/always-304"))
        let memory = PollMemory(etag: "\"x\"", url: "http://elsewhere.example/")
        let result = try #require(await PollerBench.poll([source], memories: ["a": memory]).first)
        #expect(result.failure?.hasPrefix("HTTP 304") == true)
        #expect(result.memory.etag == nil)
    }

    @Test func validators_withLineBreaks_areNotSent() async throws {
        let (_, requests) = try await secondPoll("/etag") { $0.etag = "\"v1\"\r\nX-Injected: yes" }
        #expect(requests.last?.headers["x-injected"] == nil)
        #expect(requests.last?.headers["if-none-match"] == nil)
    }

    @Test func memory_keepsTheValidators_whenAPollFails() async throws {
        let server = try FaultServer { _ in Reply.whole(500) }
        let source = PollerBench.source("a", server.url("/"))
        let memory = PollMemory(etag: "\"x\"", url: server.url("/"), bodyDigest: "00", failuresInARow: 2)
        let result = try #require(await PollerBench.poll([source], memories: ["a": memory]).first)
        #expect(result.memory.etag == "\"x\"")
        #expect(result.memory.bodyDigest == "00")
        #expect(result.memory.failuresInARow == 3)
    }
}

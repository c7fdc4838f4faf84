import EventModel
import Testing

@testable import FeedPolling

/// A source that says it lives elsewhere now.
@Suite struct MovedSourceTests {
    private func poll(
        _ server: FaultServer, _ memory: PollMemory, path: String = "/old", now: Timestamp = PollerBench.noon
    ) async throws -> PollResult {
        let source = PollerBench.source("a", server.url(path))
        return try #require(await PollerBench.poll([source], memories: ["a": memory], now: now).first)
    }

    private func moving(newIsGone: @escaping @Sendable () -> Bool = { false }) throws -> FaultServer {
        try FaultServer { request in
            switch request.target {
            case "/old": newIsGone() ? Reply.whole(body: "old again") : Reply.bare(301, ["Location: /new"])
            case "/new": newIsGone() ? Reply.whole(404) : Reply.whole(200, ["ETag: \"1\""])
            default: Reply.whole(404)
            }
        }
    }

    @Test func newAddress_isAsked_fromThenOn_andSaid() async throws {
        let server = try moving()
        let first = try await poll(server, PollMemory())
        #expect(first.notes == ["moved to \(server.url("/new")); put that address into the dossier"])
        let second = try await poll(server, first.memory)
        #expect(second.notes == first.notes)
        #expect(second.memory.movedTo == server.url("/new"))
        #expect(await server.requests.map(\.target) == ["/old", "/new", "/new"])
        #expect(await server.requests.last?.headers["if-none-match"] == "\"1\"")
    }

    @Test func oldAddress_isAskedAtOnce_whenTheNewOneFails() async throws {
        let server = try moving { true }
        var memory = PollMemory()
        (memory.movedTo, memory.movedFrom) = (server.url("/new"), server.url("/old"))
        memory.movedAt = PollerBench.noon
        let result = try await poll(server, memory)
        #expect(result.payload?.bytes == Array("old again".utf8))
        #expect(result.memory.movedTo == nil)
        #expect(await server.requests.map(\.target) == ["/new", "/old"])
    }

    @Test func newAddress_isForgotten_whenBothFail() async throws {
        let server = try FaultServer { _ in Reply.whole(500) }
        var memory = PollMemory()
        (memory.movedTo, memory.movedFrom) = (server.url("/new"), server.url("/old"))
        memory.movedAt = PollerBench.noon
        let result = try await poll(server, memory)
        #expect(
            result.failure == "HTTP 500: the server has an error of its own; and 127.0.0.1: "
                + "HTTP 500: the server has an error of its own")
        #expect(result.memory.movedTo == nil)
        #expect(result.failuresInARow == 1)
    }

    @Test func oldAddress_isAsked_whenTheDossierNamesAnotherOne_orAfterAMonth() async throws {
        let server = try moving()
        let first = try await poll(server, PollMemory())
        _ = try await poll(server, first.memory, path: "/other")
        _ = try await poll(server, first.memory, now: PollerBench.noon.advanced(by: 31 * 86_400))
        #expect(await server.requests.map(\.target) == ["/old", "/new", "/other", "/old", "/new"])
    }

    @Test func newAddress_isNotBelieved_whenItIsPlainHTTP_andTheOldOneWasNot() async throws {
        let server = try FaultServer { _ in Reply.whole() }
        var memory = PollMemory()
        (memory.movedTo, memory.movedFrom) = (server.url("/new"), "https://127.0.0.1:\(server.port)/old")
        memory.movedAt = PollerBench.noon
        let source = PollerBench.source("a", "https://127.0.0.1:\(server.port)/old")
        let settings = PollerBench.settings { $0.connectDeadline = 300 }
        _ = await PollerBench.poll([source], memories: ["a": memory], settings: settings)
        #expect(await server.requests.isEmpty)
    }
}

/// A source that can be had in two places.
@Suite struct MirrorTests {
    @Test func mirror_isAskedInTheSamePoll_andSaid() async throws {
        let server = try FaultServer { request in
            request.target == "/mirror" ? Reply.whole() : Reply.whole(502)
        }
        var source = PollerBench.source("a", server.url("/"))
        source.mirror = server.url("/mirror")
        let result = try #require(await PollerBench.poll([source]).first)
        #expect(result.payload?.url == server.url("/mirror"))
        #expect(
            result.notes == ["had from 127.0.0.1, since HTTP 502: the server behind the front door does not answer"])
        #expect(result.exchanges.map(\.status) == [502, 200])
    }

    @Test func mirror_isNotAsked_whenTheServerSaysTooMany() async throws {
        let server = try FaultServer { _ in Reply.whole(429) }
        var source = PollerBench.source("a", server.url("/"))
        source.mirror = server.url("/mirror")
        _ = await PollerBench.poll([source])
        #expect(await server.requests.map(\.target) == ["/"])
    }
}

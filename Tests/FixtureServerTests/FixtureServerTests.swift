import EventModel
import FixtureServer
import Synchronization
import Testing

@Suite struct FixtureServerTests {
    private static let noon = Timestamp(seconds: 1_795_521_600)

    @Test func route_answers304_whenTagIsCurrent() async throws {
        let route = FixtureRoute("/feed.xml", FixtureVersion(text: "<rss/>", lastModified: Self.noon))
        try await withServer([route]) { server, ask in
            let first = await ask("/feed.xml", [])
            let tag = try #require(first.header("ETag"))
            let second = await ask("/feed.xml", ["If-None-Match: \(tag)"])
            #expect(first.status == 200)
            #expect(first.body == "<rss/>")
            #expect(first.header("Last-Modified") == "Tue, 24 Nov 2026 12:00:00 GMT")
            #expect(second.status == 304)
            #expect(second.body.isEmpty)
            let tally = server.tally("/feed.xml")
            #expect([tally.requests, tally.full, tally.notModified, tally.other] == [2, 1, 1, 0])
        }
    }

    @Test func route_movesOn_whenStepped() async throws {
        let versions = ["one", "two"].map { FixtureVersion(text: $0) }
        try await withServer([FixtureRoute("/a", versions: versions)]) { server, ask in
            let before = await ask("/a", []).body
            server.step("/a")
            server.step("/a")
            let after = await ask("/a", []).body
            #expect([before, after] == ["one", "two"])
        }
    }

    @Test func route_movesOn_whenItsTimeHasCome() async throws {
        let clock = Mutex(Self.noon)
        let versions = ["one", "two", "three"].map { FixtureVersion(text: $0) }
        let route = FixtureRoute("/a", versions: versions, advance: .bySeconds([0, 10, 20]))
        try await withServer([route], now: { clock.withLock { $0 } }) { _, ask in
            var bodies: [String] = []
            for seconds in [0, 9, 10, 25] as [Int64] {
                clock.withLock { $0 = Self.noon.advanced(by: seconds) }
                bodies.append(await ask("/a", []).body)
            }
            #expect(bodies == ["one", "one", "two", "three"])
        }
    }

    @Test func unknownPath_isNotFound() async throws {
        try await withServer([]) { server, ask in
            let status = await ask("/none", []).status
            #expect(status == 404)
            #expect(server.total.requests == 0)
        }
    }

    @Test func status_andHeaders_areThoseOfTheVersion() async throws {
        let busy = FixtureVersion(body: [], status: 503, headers: ["Retry-After": "7"])
        try await withServer([FixtureRoute("/busy", busy)]) { server, ask in
            let response = await ask("/busy", ["If-None-Match: *"])
            #expect(response.status == 503)
            #expect(response.header("Retry-After") == "7")
            #expect(server.total.other == 1)
        }
    }

    private typealias Asking = (String, [String]) async -> RawRequest.Response

    private func withServer(
        _ routes: [FixtureRoute], now: @escaping @Sendable () -> Timestamp = { Self.noon },
        run: (FixtureServer, Asking) async throws -> Void
    ) async throws {
        let server = try FixtureServer(routes: routes, now: now)
        try await run(server) { path, headers in
            await RawRequest(port: server.port, path: path, headers: headers).send()
        }
        server.stop()
    }
}

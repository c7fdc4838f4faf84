import EventModel
import Testing

@testable import FeedPolling

/// A server that says “too many” for one feed is not asked for its next one.
@Suite struct QuietHostTests {
    private let noon = PollerBench.noon

    private func articles(_ name: String, _ server: FaultServer) -> Source {
        var source = PollerBench.source(name, server.url("/\(name)"))
        source.format = .gdeltArticles
        return source
    }

    private func once(_ settings: (inout PollSettings) -> Void = { _ in }) -> PollSettings {
        PollerBench.settings {
            ($0.mostInFlight, $0.articleSpacing) = (1, 0)
            settings(&$0)
        }
    }

    @Test func otherSources_ofAServerThatWantsQuiet_waitWithIt_andAreNoFailures() async throws {
        let server = try FaultServer { _ in Reply.whole(429, ["Retry-After: 1200"]) }
        let (arrivals, arrived) = AsyncStream.makeStream(of: PollResult.self)
        let clock = HandClock()
        let poller = Poller(settings: once(), clock: { clock.now }, deliver: { arrived.yield($0) })
        await poller.start(sources: [PollerBench.source("a", server.url("/a"))], memories: [:])
        for await _ in arrivals { break }
        await poller.start(
            sources: ["a", "b"].map { PollerBench.source($0, server.url("/\($0)")) }, memories: [:])
        #expect(await poller.schedule.dueAt("b") == noon.advanced(by: 1201))
        #expect(await poller.refresh("b") == .quietUntil(noon.advanced(by: 1200)))
        #expect(await server.requests.map(\.target) == ["/a"])
        await poller.stop()
    }

    @Test func quiet_isRemembered_overARestart_forAllFeedsOfTheServer() async throws {
        let server = try FaultServer { _ in Reply.whole() }
        let results = await PollerBench.poll(
            ["a", "b"].map { PollerBench.source($0, server.url("/\($0)")) },
            memories: ["a": PollMemory(failuresInARow: 1, quietUntil: noon.advanced(by: 600))])
        #expect(
            results.map(\.failure) == [
                "not asked: the server wants no request before 2026-11-24T12:10:00Z",
                "not asked: the server wants no request before 2026-11-24T12:10:00Z",
            ])
        #expect(results.map(\.failuresInARow) == [1, 0])
        #expect(await server.requests.isEmpty)
    }

    @Test func tooMany_withoutATime_isQuietForFiveMinutes() async throws {
        let server = try FaultServer { _ in Reply.whole(429) }
        let result = await PollerBench.poll([PollerBench.source("a", server.url("/"))]).first
        #expect(result?.memory.quietUntil == noon.advanced(by: 300))
    }

    @Test(
        arguments: [
            (0, 7200, "2 h"), (1, 14_400, "4 h"), (2, 28_800, "8 h"), (9, 86_400, "24 h"),
        ] as [(Int, Int64, String)])
    func articleService_isLeftAloneForHours_afterAFailure(before: Int, wait: Int64, words: String) async throws {
        let server = try FaultServer { _ in Reply.whole(500) }
        let result = try #require(
            await PollerBench.poll(
                [articles("doc", server)], memories: ["doc": PollMemory(failuresInARow: before)], settings: once()
            ).first)
        #expect(
            result.failure == "HTTP 500: the server has an error of its own; "
                + "this service is left alone for \(words) after a failure")
        #expect(result.nextDueAt == noon.advanced(by: wait))
        #expect(await server.requests.count == 1)
    }

    @Test func articleService_isLeftAlone_byAllItsSearches() async throws {
        let server = try FaultServer { _ in [.close] }
        let results = await PollerBench.poll(
            [articles("a", server), articles("b", server)],
            memories: ["a": PollMemory(quietUntil: noon.advanced(by: 50))], settings: once())
        #expect(results.count == 2)
        #expect(await server.requests.isEmpty)
    }

    @Test func articleService_isAskedOneAtATime_wellApart() {
        var source = PollerBench.source("a", "")
        source.format = .gdeltArticles
        let settings = PollSettings(version: "1", words: "w")
        #expect(HostManners(for: source, settings).mostAtOnce == 1)
        #expect(HostManners(for: source, settings).spacing == 5500)
        source.format = .search
        #expect(HostManners(for: source, settings).spacing == 2000)
        var gate = StartGate(settings: settings)
        source.format = .gdeltArticles
        gate.take("doc", HostManners(for: source, settings), now: 0)
        gate.giveBack("doc")
        let feed = HostManners(for: PollerBench.source("b", ""), settings)
        #expect(gate.earliestStart(at: "doc", feed, now: 1000) == 5500)
    }
}

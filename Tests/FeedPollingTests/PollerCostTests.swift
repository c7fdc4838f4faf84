import EventModel
import Glibc
import Testing

@testable import FeedPolling

/// What polling costs; measured in the long form, printed and bounded generously.
@Suite(.enabled(if: getenv("BILAT_SOAK") != nil), .serialized) struct PollerCostTests {
    private func sources(_ port: Int) -> [Source] {
        (0..<130).map { PollerBench.source("s\($0)", "http://127.0.0.1:\(port)/s\($0)") }
    }

    /// Once a minute the alarm rings, finds nothing due and is set again.
    @Test func idleMinute_of130SourcesThatAreNotDue() async {
        var memory = PollMemory()
        memory.nextDueAt = PollerBench.noon.advanced(by: 3600)
        let sources = sources(1)
        let memories = Dictionary(uniqueKeysWithValues: sources.map { ($0.name, memory) })
        let poller = Poller(settings: PollerBench.settings(), clock: { PollerBench.noon }, deliver: { _ in })
        await poller.start(sources: sources, memories: memories)
        let before = Usage.cpuSeconds
        for _ in 0..<1000 { await poller.pollWhatIsDue() }
        let cost = (Usage.cpuSeconds - before) / 1000
        await poller.stop()
        print("cost: \(cost * 1e6) µs of CPU an idle minute with 130 sources")
        #expect(cost < 0.01)
    }

    /// Twenty rounds of 304 answers over kept connections; the server's own work in this process counts too.
    @Test func poll_ofAnUnchangedFeed() async throws {
        let server = try FaultServer { request in
            request.headers["if-none-match"] == nil ? Reply.whole(200, ["ETag: \"1\""]) : Reply.bare(304)
        }
        let sources = sources(server.port)
        let (arrivals, arrived) = AsyncStream.makeStream(of: PollResult.self)
        let settings = PollerBench.settings { $0.mostInFlight = 8 }
        let poller = Poller(settings: settings, clock: { PollerBench.noon }, deliver: { arrived.yield($0) })
        var results = arrivals.makeAsyncIterator()
        await poller.start(sources: sources, memories: [:])
        for _ in sources { _ = await results.next() }
        let before = Usage.cpuSeconds
        for _ in 0..<20 {
            await poller.refreshAll()
            for _ in sources { #expect(await results.next()?.status == 304) }
        }
        let cost = (Usage.cpuSeconds - before) / Double(20 * sources.count)
        await poller.stop()
        let connections = await server.connectionCount
        print("cost: \(cost * 1e6) µs of CPU a poll answered by 304, over \(connections) connections")
        #expect(cost < 0.05)
        #expect(connections <= 16)
        await server.stop()
    }
}

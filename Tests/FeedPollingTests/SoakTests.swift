import EventModel
import Glibc
import Synchronization
import Testing

@testable import FeedPolling

/// Two hundred sources at fifty hosts, of which forty misbehave, over scaled time: a minute a second, for twenty seconds;
/// for ten minutes in the long form.
@Suite struct SoakTests {
    private static let scale = 60.0
    private static let interval = 300

    @Test func healthyItems_allArrive_andNobodyIsAskedTooOften() async throws {
        let seconds: Int64 = getenv("BILAT_SOAK") == nil ? 20 : 600
        let world = SoakWorld(scale: Self.scale)
        let server = try FaultServer { world.answer($0) }
        var settings = PollerBench.settings {
            ($0.timeScale, $0.jitterShare, $0.seed) = (Self.scale, 0.1, 20_261_124)
            ($0.mostPerHost, $0.hostSpacing, $0.mostInFlight) = (2, 5, 32)
            ($0.deadline, $0.connectDeadline) = (1500, 1000)
            ($0.wireCap, $0.bodyCap, $0.headerCap) = (64 << 10, 1 << 20, 32 << 10)
        }
        settings.pinnedNames = (0..<50).map { "h\($0).example:\(server.port):127.0.0.1" }
        let sources = world.sources(port: server.port, interval: Self.interval)
        let results = Results()
        let (ended, end) = AsyncStream.makeStream(of: Void.self)
        let memoryBefore = Usage.residentBytes
        let cpuBefore = Usage.cpuSeconds
        let poller = Poller(settings: settings, clock: { world.now }) { result in
            results.append(result)
            if world.now.seconds(since: PollerBench.noon) >= seconds * Int64(Self.scale) { end.finish() }
        }
        await poller.start(sources: sources, memories: [:])
        for await _ in ended {}
        await poller.stop()
        let elapsed = world.now.seconds(since: PollerBench.noon)
        let polls = Dictionary(grouping: results.all, by: \.source)
        try expectItems(world, polls)
        expectManners(await server.requests, polls, elapsed: elapsed)
        await server.stop()
        // Other tests run in the same process: the bound only catches what grows without end.
        #expect(Usage.residentBytes - memoryBefore < 512 << 20)
        if getenv("BILAT_SOAK") != nil {
            print(
                "soak: \(results.all.count) polls, \(Usage.cpuSeconds - cpuBefore) s of CPU in \(seconds) s, "
                    + "\((Usage.residentBytes - memoryBefore) >> 10) kB more in memory")
        }
    }

    /// What a healthy source had published by its last poll has come, and in order.
    private func expectItems(_ world: SoakWorld, _ polls: [String: [PollResult]]) throws {
        for number in 0..<SoakWorld.healthy {
            let list = try #require(polls["good-\(number)"])
            let last = try #require(list.last { $0.failure == nil })
            #expect(list.allSatisfy { $0.failuresInARow == 0 })
            let items = Set(list.compactMap(\.payload).flatMap { world.items(in: $0.bytes) })
            let published = world.published(by: number, at: last.startedAt)
            #expect(items.isSuperset(of: 0..<published), "good-\(number)")
        }
        for number in 0..<SoakWorld.bad {
            #expect(polls["bad-\(number)"]?.allSatisfy { $0.failure != nil } == true)
        }
    }

    /// No poll before its time; and, by the server's own log, no target asked oftener than the shortest wait allows.
    private func expectManners(_ requests: [ServerRequest], _ polls: [String: [PollResult]], elapsed: Int64) {
        for list in polls.values {
            for (earlier, later) in zip(list, list.dropFirst()) { #expect(later.startedAt >= earlier.nextDueAt) }
        }
        let shortest = Int64(Double(Self.interval / 2) * 0.9)
        let targets = Dictionary(grouping: requests) { "\($0.headers["host"] ?? "")\($0.target)" }
        for (target, list) in targets where !target.contains("redirect-for-ever") {
            #expect(list.count <= Int(elapsed / shortest) + 1, "\(target)")
        }
        let hosts = Dictionary(grouping: requests) { $0.headers["host"] ?? "" }
        for (host, list) in hosts {
            // The gate keeps starts 5 ms apart.
            #expect(list.count <= Int(Double(elapsed) / Self.scale * 200) + 1, "\(host)")
        }
    }
}

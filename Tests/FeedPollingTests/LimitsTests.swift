import EventModel
import Testing

@testable import FeedPolling

@Suite struct LimitsTests {
    @Test func server_seesNoMoreAtOnce_thanThePerHostLimit() async throws {
        let server = try FaultServer { _ in [.pause(20)] + Reply.whole() }
        let settings = PollerBench.settings { ($0.mostPerHost, $0.deadline) = (3, 5000) }
        let sources = (0..<30).map { PollerBench.source("s\($0)", server.url("/\($0)")) }
        let results = await PollerBench.poll(sources, settings: settings)
        #expect(results.count { $0.payload != nil } == 30)
        #expect(await server.mostAtOnce == 3)
    }

    @Test func server_seesNoMoreAtOnce_thanTheTotalLimit() async throws {
        let server = try FaultServer { _ in [.pause(20)] + Reply.whole() }
        let settings = PollerBench.settings { ($0.mostInFlight, $0.deadline) = (5, 5000) }
        let sources = (0..<30).map { PollerBench.source("s\($0)", server.url("/\($0)")) }
        let results = await PollerBench.poll(sources, settings: settings)
        #expect(results.count { $0.payload != nil } == 30)
        #expect(await server.mostAtOnce == 5)
    }

    @Test func otherHosts_goFirst_whenOneHostIsAtItsLimit() async throws {
        let slow = try FaultServer { _ in [.pause(150)] + Reply.whole() }
        let quick = try FaultServer { _ in Reply.whole() }
        let settings = PollerBench.settings {
            ($0.mostPerHost, $0.deadline) = (1, 5000)
            $0.pinnedNames = ["slow.example:\(slow.port):127.0.0.1"]
        }
        let sources =
            (0..<3).map { PollerBench.source("slow\($0)", slow.url("/\($0)", host: "slow.example")) }
            + [PollerBench.source("quick", quick.url("/"))]
        let results = await PollerBench.poll(sources, settings: settings)
        #expect(results.map(\.source) == ["quick", "slow0", "slow1", "slow2"])
    }

    @Test func starts_areApart_byTheSpacing() async throws {
        let server = try FaultServer { _ in Reply.whole() }
        let settings = PollerBench.settings { $0.startSpacing = 20 }
        let sources = (0..<10).map { PollerBench.source("s\($0)", server.url("/\($0)")) }
        let started = ContinuousClock.now
        let results = await PollerBench.poll(sources, settings: settings)
        #expect(results.count { $0.payload != nil } == 10)
        #expect(ContinuousClock.now - started >= .milliseconds(180))
    }

    @Test func limits_countPerHostAndInAll() {
        var limits = InFlightLimits(most: 3, mostPerHost: 2)
        limits.take("a")
        limits.take("a")
        #expect(!limits.hasRoom(at: "a"))
        #expect(limits.hasRoom(at: "b"))
        limits.take("b")
        #expect(!limits.hasRoom(at: "c"))
        limits.giveBack("a")
        #expect(limits.hasRoom(at: "a"))
        limits.giveBack("never taken")
        #expect(limits.total == 2)
    }
}

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

    @Test func starts_atOneHost_areApart_andOthersGoBetween() async throws {
        let one = try FaultServer { _ in Reply.whole() }
        let settings = PollerBench.settings {
            $0.hostSpacing = 150
            $0.pinnedNames = ["one.example:\(one.port):127.0.0.1"]
        }
        let sources =
            (0..<3).map { PollerBench.source("one\($0)", one.url("/\($0)", host: "one.example")) }
            + [PollerBench.source("other", one.url("/other"))]
        let started = ContinuousClock.now
        let results = await PollerBench.poll(sources, settings: settings)
        #expect(ContinuousClock.now - started >= .milliseconds(300))
        #expect(Set(results.prefix(2).map(\.source)) == ["one0", "other"])
        #expect(results.suffix(2).map(\.source) == ["one1", "one2"])
    }
}

import EventModel
import Testing

@testable import FeedPolling

/// Every fault comes to its words, and nobody else waits for it.
@Suite struct FaultTests {
    @Test(arguments: Fault.all)
    func poll_failsInWords_andDelaysNoOtherSource(fault: Fault) async throws {
        let stage = try FaultStage([fault])
        let results = await PollerBench.poll(
            [stage.source(fault)] + stage.healthy(3), settings: FaultStage.settings)
        let failed = try #require(results.first { $0.source == fault.name })
        #expect(failed.failure == stage.words(fault) + "; tried again after 15 min")
        #expect(failed.failuresInARow == 1)
        #expect(results.count { $0.payload != nil } == 3)
        await stage.stop()
    }

    @Test func healthySources_arriveBeforeAnyDeadline_whenEveryFaultPlaysAtOnce() async throws {
        let stage = try FaultStage(Fault.all)
        let results = await PollerBench.poll(
            Fault.all.map(stage.source) + stage.healthy(20), settings: FaultStage.settings)
        #expect(Set(results.map(\.source)).count == Fault.all.count + 20)
        #expect(results.count == Fault.all.count + 20)
        let silent = Set(Fault.silences.dropLast().map(\.name))
        let beforeAnySilence = results.prefix { !silent.contains($0.source) }
        #expect(beforeAnySilence.count { $0.payload != nil } == 20)
        await stage.stop()
    }
}

/// The servers on which faults are played.
struct FaultStage {
    private let server: FaultServer
    private let greeters: [String: FaultServer]

    static let settings = PollerBench.settings {
        ($0.wireCap, $0.bodyCap, $0.headerCap) = (64 << 10, 1 << 20, 32 << 10)
        ($0.deadline, $0.connectDeadline) = (1500, 1000)
        $0.mostInFlight = 200
        $0.mostPerHost = 200
    }

    init(_ faults: [Fault]) throws {
        server = try FaultServer { request in
            if request.target == "/redirect-for-ever" || request.target.hasPrefix("/redirect-for-ever/") {
                return Reply.bare(302, ["Location: \(request.target)/x"])
            }
            return faults.first { "/" + $0.name == request.target }?.answer(request) ?? Reply.whole()
        }
        var greeters: [String: FaultServer] = [:]
        for fault in faults where !fault.greeting.isEmpty {
            greeters[fault.name] = try FaultServer(greeting: fault.greeting)
        }
        self.greeters = greeters
    }

    func source(_ fault: Fault) -> Source {
        let host = greeters[fault.name] ?? server
        return PollerBench.source(fault.name, fault.url ?? host.url("/" + fault.name, scheme: fault.scheme))
    }

    func healthy(_ count: Int) -> [Source] {
        (0..<count).map { PollerBench.source("healthy-\($0)", server.url("/healthy-\($0)")) }
    }

    func words(_ fault: Fault) -> String {
        fault.words.split(separator: "PORT", omittingEmptySubsequences: false).joined(separator: "\(server.port)")
    }

    func stop() async {
        await server.stop()
        for greeter in greeters.values { await greeter.stop() }
    }
}

import EventModel
import Testing

@testable import FeedPolling

/// Every fault comes to its words, and nobody else waits for it.
@Suite struct FaultTests {
    @Test(arguments: Fault.all)
    func poll_failsInWords_andDelaysNoOtherSource(fault: Fault) async throws {
        let stage = try FaultStage([fault])
        let results = await PollerBench.poll(
            [stage.source(fault)] + stage.healthy(3), settings: FaultStage.settings(for: fault))
        let failed = try #require(results.first { $0.source == fault.name })
        #expect(failed.failure == stage.words(fault))
        #expect(failed.failuresInARow == 1)
        #expect(results.count { $0.payload != nil } == 3)
        await stage.stop()
    }

    @Test func healthySources_arrive_whileAllSilentOnesStillHang_whenEveryFaultPlaysAtOnce() async throws {
        let stage = try FaultStage(Fault.all)
        var settings = FaultStage.settings
        (settings.deadline, settings.connectDeadline) = (3_600_000, 3_600_000)
        let (arrivals, arrived) = AsyncStream.makeStream(of: PollResult.self)
        let poller = Poller(settings: settings, clock: { PollerBench.noon }, deliver: { arrived.yield($0) })
        await poller.start(sources: Fault.all.map(stage.source) + stage.healthy(20), memories: [:])
        var results: [PollResult] = []
        for await result in arrivals {
            results.append(result)
            if results.count(where: { $0.payload != nil }) == 20 { break }
        }
        await poller.stop()
        let silent = Set(Fault.silences.dropLast().map(\.name))
        #expect(results.allSatisfy { !silent.contains($0.source) })
        await stage.stop()
    }
}

/// The servers on which faults are played.
struct FaultStage {
    private let server: FaultServer
    private let greeters: [String: FaultServer]

    static let settings = PollerBench.settings {
        ($0.wireCap, $0.bodyCap, $0.headerCap) = (64 << 10, 1 << 20, 32 << 10)
        $0.mostInFlight = 200
        $0.mostPerHost = 200
    }

    /// Deadlines that a busy machine does not miss, but for the faults that are about deadlines.
    static func settings(for fault: Fault) -> PollSettings {
        var settings = settings
        if fault.words.contains(" within ") { (settings.deadline, settings.connectDeadline) = (1500, 1000) }
        if fault.words.contains("too slowly") { settings.minimumRateSeconds = 1 }
        return settings
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

    func healthy(_ count: Int, interval: Int = 900) -> [Source] {
        (0..<count).map { PollerBench.source("healthy-\($0)", server.url("/healthy-\($0)"), interval: interval) }
    }

    func words(_ fault: Fault) -> String {
        fault.words.split(separator: "PORT", omittingEmptySubsequences: false).joined(separator: "\(server.port)")
    }

    func stop() async {
        await server.stop()
        for greeter in greeters.values { await greeter.stop() }
    }
}

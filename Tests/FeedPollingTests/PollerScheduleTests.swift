import EventModel
import Synchronization
import Testing

@testable import FeedPolling

/// A clock that tests set.
final class HandClock: Sendable {
    private let time = Mutex(PollerBench.noon)

    var now: Timestamp { time.withLock { $0 } }
    func advance(_ seconds: Int64) { time.withLock { $0 = $0.advanced(by: seconds) } }
}

extension Poller {
    fileprivate var isWithoutLoop: Bool { loop == nil }

    /// In one go on the lane, so that no answer can come between.
    fileprivate func startAndRefresh(_ source: Source) -> RefreshAnswer {
        start(sources: [source], memories: [:])
        return refresh(source.name)
    }
}

@Suite struct PollerScheduleTests {
    private let arrivals: AsyncStream<PollResult>
    private let arrived: AsyncStream<PollResult>.Continuation
    private let clock = HandClock()

    init() {
        (arrivals, arrived) = AsyncStream.makeStream(of: PollResult.self)
    }

    private func poller(_ change: (inout PollSettings) -> Void = { _ in }) -> Poller {
        Poller(settings: PollerBench.settings(change), clock: { [clock] in clock.now }) { [arrived] in arrived.yield($0)
        }
    }

    private func next(_ count: Int) async -> [PollResult] {
        var results: [PollResult] = []
        for await result in arrivals {
            results.append(result)
            if results.count == count { break }
        }
        return results
    }

    @Test func start_leavesASourceInPeace_whenItsMemorySaysSo() async throws {
        let server = try FaultServer { _ in Reply.whole() }
        let poller = poller()
        await poller.start(
            sources: [
                PollerBench.source("later", server.url("/later")), PollerBench.source("now", server.url("/now")),
            ],
            memories: ["later": PollMemory(nextDueAt: clock.now.advanced(by: 600))])
        #expect(await next(1).map(\.source) == ["now"])
        #expect(await poller.schedule.dueAt("later") == clock.now.advanced(by: 600))
        await poller.stop()
        #expect(await server.requests.map(\.target) == ["/now"])
    }

    @Test func source_comesDueAgain_afterItsInterval() async throws {
        let server = try FaultServer { request in
            Reply.whole(200, [], body: request.headers["host"]! + "\(request.target)")
        }
        let poller = Poller(
            settings: PollerBench.settings { $0.timeScale = 6000 }, clock: { [clock] in clock.now },
            deliver: { [clock, arrived] result in
                clock.advance(900)
                arrived.yield(result)
            })
        await poller.start(sources: [PollerBench.source("a", server.url("/a"))], memories: [:])
        let results = await next(3)
        await poller.stop()
        #expect(results.map { $0.outcome == .unchanged } == [false, true, true])
        #expect(results[1].startedAt.seconds(since: results[0].endedAt) >= 900)
    }

    @Test func refresh_pollsBeforeTheDueTime_butNotTwiceAtOnce() async throws {
        let server = try FaultServer { _ in Reply.whole() }
        let poller = poller()
        #expect(await poller.startAndRefresh(PollerBench.source("a", server.url("/a"))) == .underWay)
        _ = await next(1)
        #expect(await poller.refresh("a") == .accepted)
        #expect(await next(1).first?.outcome == .unchanged)
        #expect(await poller.refresh("b") == .unknown)
        await poller.stop()
        #expect(await poller.refresh("a") == .unknown)
    }

    @Test func refresh_isRefused_whileTheServerWantsQuiet() async throws {
        let server = try FaultServer { _ in Reply.whole(503, ["Retry-After: 3000"]) }
        let poller = poller()
        await poller.start(sources: [PollerBench.source("a", server.url("/a"))], memories: [:])
        _ = await next(1)
        #expect(await poller.refresh("a") == .quietUntil(clock.now.advanced(by: 3000)))
        clock.advance(3001)
        #expect(await poller.refresh("a") == .accepted)
        _ = await next(1)
        await poller.stop()
    }

    @Test func refreshAll_pollsEachEnabledSourceOnce() async throws {
        let server = try FaultServer { _ in Reply.whole() }
        let poller = poller()
        var disabled = PollerBench.source("off", server.url("/off"))
        disabled.enabled = false
        await poller.start(
            sources: [PollerBench.source("a", server.url("/a")), disabled, PollerBench.source("b", server.url("/b"))],
            memories: [:])
        _ = await next(2)
        await poller.refreshAll()
        #expect(await Set(next(2).map(\.source)) == ["a", "b"])
        await poller.stop()
        #expect(await server.requests.count == 4)
    }

    @Test func start_again_takesOverTheChangedList() async throws {
        let server = try FaultServer { request in request.target == "/gone" ? [.hold] : Reply.whole() }
        let poller = poller { $0.deadline = 60_000 }
        let kept = PollerBench.source("kept", server.url("/kept"))
        await poller.start(sources: [kept, PollerBench.source("gone", server.url("/gone"))], memories: [:])
        _ = await next(1)
        await poller.start(sources: [kept, PollerBench.source("new", server.url("/new"))], memories: [:])
        #expect(await next(1).map(\.source) == ["new"])
        #expect(await poller.inFlight.isEmpty)
        #expect(await poller.gate.inFlight == 0)
        await poller.stop()
        #expect(await server.requests.map(\.target).sorted() == ["/gone", "/kept", "/new"])
    }

    @Test func healthySources_goBeforeThoseThatFailedLastTime() async throws {
        let server = try FaultServer { _ in Reply.whole() }
        let poller = poller { $0.mostInFlight = 1 }
        await poller.start(
            sources: ["bad", "good"].map { PollerBench.source($0, server.url("/\($0)")) },
            memories: ["bad": PollMemory(failuresInARow: 3)])
        #expect(await next(2).map(\.source) == ["good", "bad"])
        await poller.stop()
    }

    @Test func failures_addUp_andASuccessClearsThem() async throws {
        let failing = Mutex(2)
        let server = try FaultServer { _ in
            failing.withLock { left in
                left -= 1
                return left >= 0 ? Reply.whole(500) : Reply.whole()
            }
        }
        let poller = poller()
        await poller.start(sources: [PollerBench.source("a", server.url("/a"))], memories: [:])
        var counts = await next(1).map(\.failuresInARow)
        for _ in 0..<2 {
            await poller.refresh("a")
            counts += await next(1).map(\.failuresInARow)
        }
        await poller.stop()
        #expect(counts == [1, 2, 0])
    }

    @Test func stop_endsEverything_inMidFlight() async throws {
        let server = try FaultServer()
        let poller = poller { $0.deadline = 60_000 }
        await poller.start(sources: (0..<20).map { PollerBench.source("s\($0)", server.url("/\($0)")) }, memories: [:])
        #expect(await poller.inFlight.count == 20)
        await poller.stop()
        #expect(await poller.isWithoutLoop)
        #expect(await poller.inFlight.isEmpty)
        arrived.finish()
        #expect(await next(1).isEmpty)
    }

    @Test func poller_andItsHandles_goAway_whenReleased() async throws {
        let server = try FaultServer()
        weak var seen: Poller?
        do {
            let poller = poller { $0.deadline = 60_000 }
            seen = poller
            await poller.start(sources: [PollerBench.source("a", server.url("/a"))], memories: [:])
        }
        // The last call may still be on its way out of the actor.
        for _ in 0..<1_000_000 where seen != nil { await Task.yield() }
        #expect(seen == nil)
    }

    @Test func inOrder_runsOrdersInTheOrderTheyWereGiven() async {
        let poller = poller()
        let (stream, continuation) = AsyncStream.makeStream(of: Int.self)
        for number in 0..<100 { poller.inOrder { _ in continuation.yield(number) } }
        poller.inOrder { _ in continuation.finish() }
        var seen: [Int] = []
        for await number in stream { seen.append(number) }
        #expect(seen == Array(0..<100))
    }
}

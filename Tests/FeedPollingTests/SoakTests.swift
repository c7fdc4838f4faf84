import EventModel
import Glibc
import Testing

@testable import FeedPolling

/// Many sources over scaled time: some twenty minutes of the clock in two seconds, a day of it in the long form.
@Suite struct SoakTests {
    @Test func noSource_isAskedBeforeItsTime_andHealthyOnesKeepComing() async throws {
        let faults = Fault.statuses + Fault.cuts + Fault.redirects
        let stage = try FaultStage(faults)
        let results = Results()
        let (ended, end) = AsyncStream.makeStream(of: Void.self)
        let length: Int64 = getenv("BILAT_SOAK") == nil ? 1200 : 86_400
        let began = ContinuousClock.now
        let clock: @Sendable () -> Timestamp = {
            PollerBench.noon.advanced(by: Int64((ContinuousClock.now - began) / .milliseconds(1)) * 600 / 1000)
        }
        let settings = PollerBench.settings { ($0.timeScale, $0.jitterShare, $0.seed) = (600, 0.1, 20261124) }
        let healthy = stage.healthy(60, interval: 300)
        let poller = Poller(settings: settings, clock: clock) { result in
            results.append(result)
            if clock().seconds(since: PollerBench.noon) > length { end.finish() }
        }
        await poller.start(sources: faults.map(stage.source) + healthy, memories: [:])
        for await _ in ended {}
        await poller.stop()
        let polls = Dictionary(grouping: results.all, by: \.source)
        for list in polls.values {
            for (earlier, later) in zip(list, list.dropFirst()) { #expect(later.startedAt >= earlier.nextDueAt) }
        }
        for source in healthy {
            let list = try #require(polls[source.name])
            // No oftener than every interval less its jitter, however late the run ended.
            let last = try #require(list.last).startedAt.seconds(since: PollerBench.noon)
            #expect(list.count >= 2 && list.count <= Int(last) / 270 + 1)
            #expect(list.allSatisfy { $0.failuresInARow == 0 })
        }
        await stage.stop()
    }
}

import EventModel
import Testing

@testable import FeedPolling

/// When a source is asked again after a good answer, and the words for it.
@Suite struct PolitePacingTests {
    /// Tuesday 2026-11-24T12:00:00Z.
    private let now = PollerBench.noon
    private let pacing = PollPacing(settings: PollerBench.settings())

    private func plan(
        _ memory: PollMemory, interval: Int = 900, kind: SourceKind = .wire
    ) -> (wait: Int64, words: String) {
        var source = PollerBench.source("a", "http://a.example/", interval: interval)
        source.kind = kind
        let plan = pacing.plan(of: source, memory: memory, at: now)
        return (plan.dueAt.seconds(since: now), plan.words)
    }

    private func rhythm(gap: Int64) -> PollMemory {
        var rhythm = PublishingRhythm()
        rhythm.learn(published: (0..<9).map { now.advanced(by: -gap * $0) }, hasNews: true, now: now)
        var memory = PollMemory()
        memory.rhythm = rhythm
        return memory
    }

    private func hints(_ hints: PollHints) -> PollMemory {
        var memory = PollMemory()
        memory.hints = hints
        return memory
    }

    @Test(
        arguments: [
            (60, 450, "every 8 min, since it publishes every 60 s"),
            (1600, 800, "every 13 min, since it publishes every 27 min"),
            (4000, 2000, "every 33 min, since it publishes every 67 min"),
            (86_400, 3600, "every 60 min, since it publishes every 24 h"),
        ] as [(Int64, Int64, String)])
    func wait_isHalfTheGap_betweenFloorAndCeiling(gap: Int64, wait: Int64, words: String) {
        #expect(plan(rhythm(gap: gap)) == (wait, words))
    }

    @Test func wait_ofAnOfficialSource_growsLess() {
        #expect(plan(rhythm(gap: 86_400), kind: .official).wait == 1800)
    }

    @Test func wait_isNeverUnderTheFloor_norOverTheCeiling_whateverTheInterval() {
        #expect(plan(rhythm(gap: 1), interval: 70).wait == 60)
        #expect(plan(rhythm(gap: 864_000), interval: 20_000).wait == 21_600)
        #expect(plan(rhythm(gap: 8640), interval: 90_000).wait == 45_000)
    }

    @Test func wait_grows_whileNothingNewComes_andIsTheIntervalAgain_afterNews() {
        var rhythm = PublishingRhythm()
        var memory = PollMemory()
        var waits: [Int64] = []
        for _ in 0..<20 {
            rhythm.learnUnchanged()
            memory.rhythm = rhythm
            waits.append(plan(memory).wait)
        }
        #expect(waits.prefix(6) == [900, 900, 900, 900, 1125, 1350])
        #expect(waits.last == 3600)
        #expect(plan(memory).words == "every 60 min, since nothing new came 20 times in a row")
        rhythm.learn(published: [], hasNews: true, now: now)
        memory.rhythm = rhythm
        #expect(plan(memory) == (900, "every 15 min"))
    }

    @Test(
        arguments: [
            (60, 900, "every 15 min"), (3600, 3600, "every 60 min, as the feed asks (ttl)"),
            (1_000_000, 21_600, "every 6 h, as the feed asks (ttl)"),
        ] as [(Int64, Int64, String)])
    func ttl_isHonoured_upToTheCeiling(ttl: Int64, wait: Int64, words: String) {
        #expect(plan(hints(PollHints(timeToLive: ttl))) == (wait, words))
    }

    @Test func ttl_ofALongInterval_isHonouredUpToThat() {
        #expect(plan(hints(PollHints(timeToLive: 1_000_000)), interval: 86_400).wait == 86_400)
    }

    @Test func updatePeriod_isCountedFromItsBase() {
        #expect(plan(hints(PollHints(updateEvery: 3600))) == (3600, "every 60 min, as the feed asks (sy:updatePeriod)"))
        let base = now.advanced(by: -86_400 - 1000)
        #expect(plan(hints(PollHints(updateEvery: 3600, updateBase: base))).wait == 2600)
        let future = now.advanced(by: 86_400 + 1000)
        #expect(plan(hints(PollHints(updateEvery: 3600, updateBase: future))).wait == 1000)
    }

    @Test func cacheHeader_isHonoured_upToTheCeiling() {
        var memory = PollMemory()
        memory.freshUntil = now.advanced(by: 1800)
        #expect(plan(memory) == (1800, "every 30 min, as the server asks (Cache-Control)"))
        memory.freshUntil = Timestamp(seconds: .max)
        #expect(plan(memory).wait == 21_600)
        memory.freshUntil = now.advanced(by: -10)
        #expect(plan(memory) == (900, "every 15 min"))
    }

    @Test func skipHours_moveThePollToTheNextHourThatIsOpen() {
        let memory = hints(PollHints(skipHours: [12, 13, 14]))
        #expect(plan(memory) == (10_800, "not before 15:00 UTC, as the feed asks (skipHours, skipDays)"))
    }

    @Test func skipDays_moveThePollToTheNextDay() {
        #expect(plan(hints(PollHints(skipDays: [2]))).wait == 43_200)
        #expect(plan(hints(PollHints(skipHours: [0], skipDays: [2]))).wait == 46_800)
    }

    @Test func skipHours_ofAllDay_meanNothing() {
        #expect(plan(hints(PollHints(skipHours: Array(0...23)))).wait == 900)
        #expect(plan(hints(PollHints(skipDays: Array(0...6)))).wait == 900)
    }

    @Test func missedFiles_areFetchedSoon() {
        var memory = PollMemory()
        memory.missedQuarters = [now]
        #expect(plan(memory) == (60, "at once, to catch up"))
    }

    @Test func jitter_neverMakesAWaitShorterThanWasAskedFor() {
        let pacing = PollPacing(settings: PollerBench.settings { $0.jitterShare = 0.1 })
        let waits = (0..<200).map { number in
            pacing.plan(
                of: PollerBench.source("s\(number)", ""), memory: hints(PollHints(timeToLive: 1800)), at: now
            ).dueAt.seconds(since: now)
        }
        #expect(waits.allSatisfy { (1800...1980).contains($0) })
        #expect(Set(waits).count > 50)
    }
}

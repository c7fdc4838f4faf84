import EventModel
import Testing

@testable import FeedPolling

@Suite struct PollScheduleTests {
    private let now = PollerBench.noon

    private func schedule(_ dues: [(String, Int64)]) -> PollSchedule {
        var schedule = PollSchedule()
        for (name, wait) in dues {
            schedule.set(name, dueAt: now.advanced(by: wait), longestWait: 100_000, now: now)
        }
        return schedule
    }

    @Test func takeDue_takesWhatIsDue_longestOverdueFirst() {
        var schedule = schedule([("a", -1), ("b", -5), ("c", 1), ("d", -5), ("e", 0)])
        #expect(schedule.takeDue(now: now) == ["b", "d", "a", "e"])
        #expect(schedule.takeDue(now: now) == [])
        #expect(schedule.nextDueAt == now.advanced(by: 1))
    }

    @Test func set_replacesTheDueTime() {
        var schedule = schedule([("a", 50), ("a", 10)])
        #expect(schedule.dueAt("a") == now.advanced(by: 10))
        #expect(schedule.takeDue(now: now.advanced(by: 60)) == ["a"])
    }

    @Test func set_boundsADueTimeFromABadMemory() {
        var schedule = PollSchedule()
        schedule.set("a", dueAt: Timestamp(seconds: .max), longestWait: 3600, now: now)
        #expect(schedule.nextDueAt == now.advanced(by: 3600))
    }

    @Test func takeDue_pullsDueTimesIn_whenTheClockWasSetBack() {
        var schedule = PollSchedule()
        schedule.set("a", dueAt: now.advanced(by: 900), longestWait: 3600, now: now)
        let yearBefore = now.advanced(by: -365 * 86_400)
        #expect(schedule.takeDue(now: yearBefore) == [])
        #expect(schedule.nextDueAt == yearBefore.advanced(by: 3600))
    }

    @Test func remove_forgetsTheSource() {
        var schedule = schedule([("a", 0)])
        schedule.remove("a")
        #expect(schedule.nextDueAt == nil)
    }
}

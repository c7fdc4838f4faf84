import Analysis
import EventModel
import Testing

@Suite struct DailyCountsTests {
    let now = Timestamp(rfc3339: "2026-11-24T12:00:00Z")!

    @Test func counts_putEachMomentOnItsDay() {
        let times = ["2026-11-24T00:00:00Z", "2026-11-23T23:59:59Z", "2026-11-23T00:00:00Z", "2026-11-22T10:00:00Z"]
            .compactMap { Timestamp(rfc3339: $0) }
        let counts = DailyCounts(times: times, days: 3, now: now)
        #expect(counts.counts == [1, 2, 1])
        #expect(counts.today == 1)
        #expect(counts.sum(lastDays: 2) == 3)
    }

    @Test func counts_leaveOutTheFutureAndTheFarPast() {
        let times = [now.advanced(by: 86_400), now.advanced(by: -40 * 86_400)]
        #expect(DailyCounts(times: times, days: 7, now: now).counts == [0, 0, 0, 0, 0, 0, 0])
    }

    @Test func counts_followTheZone() {
        let evening = Timestamp(rfc3339: "2026-11-23T22:00:00Z")!
        #expect(DailyCounts(times: [evening], days: 2, now: now).counts == [1, 0])
        #expect(DailyCounts(times: [evening], days: 2, now: now, offset: 3 * 3600).counts == [0, 1])
    }

    @Test func counts_ofExtremeMomentsDoNotTrap() {
        let times = [Timestamp(seconds: .min), Timestamp(seconds: .max)]
        #expect(DailyCounts(times: times, days: 2, now: now, offset: 14 * 3600).counts == [0, 0])
        #expect(DailyCounts(times: times, days: -1, now: now).counts.isEmpty)
    }

    @Test func day_isFloored_beforeTheEpoch() {
        #expect(DayNumber.day(of: Timestamp(seconds: -1)) == -1)
        #expect(DayNumber.start(of: -1) == Timestamp(seconds: -86_400))
    }
}

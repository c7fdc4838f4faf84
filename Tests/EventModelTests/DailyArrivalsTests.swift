import EventModel
import Testing

@Suite struct DailyArrivalsTests {
    /// 2026-11-24T12:00:00Z.
    private let now = Timestamp(seconds: 1_795_521_600)

    private func ago(_ days: Int64) -> Timestamp { now.advanced(by: -days * 86_400) }

    @Test func items_countOnTheDayOfTheirPublication_undatedOnesToday() {
        var arrivals = DailyArrivals()
        arrivals.add([now, nil, ago(1), ago(13), ago(14), ago(-1)], now: now)
        #expect(arrivals.counts(until: now) == [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2])
    }

    @Test func window_movesWithTheDays() {
        var arrivals = DailyArrivals()
        arrivals.add([now, now, now], now: now)
        #expect(arrivals.counts(until: ago(-2)).suffix(4) == [0, 3, 0, 0])
        arrivals.add([ago(-2)], now: ago(-2))
        #expect(arrivals.counts(until: ago(-2)).suffix(4) == [0, 3, 0, 1])
        #expect(arrivals.counts(until: ago(-100)) == Array(repeating: 0, count: 14))
    }

    @Test func clockSetBack_losesNothing() {
        var arrivals = DailyArrivals()
        arrivals.add([now], now: now)
        #expect(arrivals.counts(until: ago(3)).last == 1)
        #expect(arrivals.counts(until: Timestamp(seconds: .min)).count == 14)
        #expect(arrivals.counts(until: Timestamp(seconds: .max)).count == 14)
    }
}

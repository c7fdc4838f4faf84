import EventModel

/// The hours and days in which a feed says that nothing is published (`skipHours`, `skipDays`, GMT).
struct SkippedTimes: Hashable, Sendable {
    /// Seconds: how far a due time is moved at most.
    static let longest: Int64 = 3 * 86_400
    private let hours: Set<Int>
    private let days: Set<Int>

    init(_ hints: PollHints) {
        (hours, days) = (Set(hints.skipHours), Set(hints.skipDays))
    }

    /// The beginning of the first hour after `moment` in which the feed may be asked; nil where `moment` is fine itself,
    /// or where the feed would never be asked.
    func opening(after moment: Timestamp) -> Timestamp? {
        if hours.isEmpty && days.isEmpty || !isSkipped(moment) { return nil }
        let past = moment.seconds % 3600
        var hour = moment.advanced(by: -(past < 0 ? past + 3600 : past))
        for _ in 0..<(Self.longest / 3600) {
            hour = hour.advanced(by: 3600)
            if !isSkipped(hour) { return hour }
        }
        return nil
    }

    private func isSkipped(_ moment: Timestamp) -> Bool {
        let time = moment.civil()
        return hours.contains(time.hour) || days.contains(time.weekday)
    }
}

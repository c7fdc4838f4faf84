public import EventModel

/// One occurrence of something expected, and whether it came.
public struct ExpectedEvent: Hashable, Sendable {
    public enum State: Hashable, Sendable {
        /// Days until it may come.
        case upcoming(inDays: Int)
        /// Its time is now, and it has not been seen yet.
        case due
        case seen(day: Int)
        /// Its time is over by so many days; its sources could be heard.
        case dueNotSeen(days: Int)
        /// Its time is over; whether it came cannot be said, because of this.
        case unknown(String)
    }

    public var entry: CalendarEntry
    public var days: ClosedRange<Int>
    public var state: State
    public var evidence: [EventKey]
    /// Days on which earlier editions were seen, newest first, at most five.
    public var past: [Int]

    /// `in 5 d`, `due`, `seen 2026-11-09`, `due, not seen (4 d over)`.
    public var words: String {
        switch state {
        case .upcoming(let days): "in \(days) d"
        case .due: days.count > 1 ? "due until \(DayNumber.text(days.upperBound))" : "due"
        case .seen(let day): "seen \(DayNumber.text(day))"
        case .dueNotSeen(let days): "due, not seen (\(days) d over)"
        case .unknown(let reason): "time over, \(reason)"
        }
    }
}

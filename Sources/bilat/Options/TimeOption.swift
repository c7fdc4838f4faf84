import ArgumentParser
import EventModel
import Querying

/// A moment on the command line, written as in the query language: RFC 3339, a date, an age such as `24h`, `30 min ago`,
/// or `yesterday`.
nonisolated struct TimeOption: ExpressibleByArgument {
    private let text: String

    init?(argument: String) {
        // Which moment it is, only the clock and the zone tell; whether it is one, any will.
        guard WrittenTime.moment(argument, now: Timestamp(seconds: 0)) != nil else { return nil }
        text = argument
    }

    /// The moment meant at `now`; days begin, and times without a zone are, in the zone `offset` seconds east of UTC.
    func moment(now: Timestamp, offset: Int64) -> Timestamp {
        WrittenTime.moment(text, now: now, zoneOffset: offset) ?? now
    }
}

import EventModel
import Foundation

/// The only place that reads the time of day.
nonisolated enum Clock {
    @Sendable static func now() -> Timestamp {
        Timestamp(seconds: Int64(Date.now.timeIntervalSince1970.rounded(.down)))
    }
}

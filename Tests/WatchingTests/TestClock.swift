import EventModel
import Synchronization

/// A clock that goes when it is told to.
final class TestClock: Sendable {
    private let moment = Mutex(TestWorld.now)

    var now: Timestamp { moment.withLock { $0 } }

    func advance(by seconds: Int64) {
        moment.withLock { $0 = $0.advanced(by: seconds) }
    }

    func set(_ next: Timestamp) {
        moment.withLock { $0 = next }
    }
}

import EventModel
import Synchronization
import Watching

/// Collects what a watch delivers.
final class UpdateBox: Sendable {
    private let all = Mutex<[WatchUpdate]>([])

    var updates: [WatchUpdate] { all.withLock { $0 } }
    var fresh: [EventRow] { updates.flatMap(\.fresh) }
    var revised: [EventRow] { updates.flatMap(\.revised) }

    @Sendable func put(_ update: WatchUpdate) {
        all.withLock { $0.append(update) }
    }
}

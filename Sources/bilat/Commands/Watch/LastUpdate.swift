import Synchronization
import Watching

/// What the newest update of a watch said of its recording.
nonisolated final class LastUpdate: Sendable {
    private let words = Mutex<String?>(nil)

    var notRecorded: String? { words.withLock { $0 } }

    func keep(_ update: WatchUpdate) {
        words.withLock { $0 = update.notRecorded ?? $0 }
    }
}

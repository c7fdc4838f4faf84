import Dispatch
import Synchronization
import Watching

/// Keeps only the newest update of a watch for the main lane, so that a flood of them costs it one turn.
nonisolated final class UpdateMailbox: Sendable {
    private let newest = Mutex<WatchUpdate?>(nil)
    private let deliver: @MainActor @Sendable (WatchUpdate) -> Void

    init(deliver: @escaping @MainActor @Sendable (WatchUpdate) -> Void) {
        self.deliver = deliver
    }

    /// Called on the watch's lane.
    func put(_ update: WatchUpdate) {
        let isFirst = newest.withLock { waiting in
            defer { waiting = update }
            return waiting == nil
        }
        guard isFirst else { return }
        DispatchQueue.main.async { [self] in
            let update = newest.withLock { waiting in
                defer { waiting = nil }
                return waiting
            }
            if let update { deliver(update) }
        }
    }
}

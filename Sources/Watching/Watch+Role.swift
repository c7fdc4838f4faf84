import EventModel
import FeedPolling
import History

/// Who polls: one process for an archive, the others read beside it.
extension Watch {
    /// Asks for the right to poll; the kernel gives it to one process, and frees it when that one ends.
    func askToCollect() {
        guard settings.isPolling else { return }
        guard !history.isInMemory else { return role = .collecting }
        do {
            switch try CollectorLock.ask(archive: history.path, now: clock()) {
            case .held(let lock):
                self.lock = lock
                role = .collecting
            case .heldBy(let holder):
                let since = holder.startedAt.map { " since \($0.rfc3339)" } ?? ""
                role = .reading(beside: "process \(holder.pid) collects\(since)")
            }
        } catch {
            role = .offline
            announce(keeping: .notKept(waiting: 0, words: error.words))
        }
    }

    /// Collects in the place of a process that has ended, with what that one knew of the sources.
    func takeOver() {
        askToCollect()
        guard role == .collecting else { return }
        follow()
        startPolling()
        announce()
    }
}

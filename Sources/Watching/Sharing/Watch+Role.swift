import EventModel
import FeedPolling
import History

/// Who polls: one process for an archive, the others read beside it.
extension Watch {
    /// Asks for the right to poll; the kernel gives it to one process, and frees it when that one ends.
    func askToCollect() {
        guard settings.isPolling else { return role = .offline(settings.whyNotPolling) }
        // A second file description of this process would be refused by the first.
        guard lock == nil else { return role = .collecting }
        guard !history.isInMemory else { return role = .collecting }
        do {
            let answer = try CollectorLock.ask(archive: history.path, now: clock())
            lockTrouble = nil
            switch answer {
            case .held(let lock):
                self.lock = lock
                role = .collecting
            case .heldBy(let holder):
                let since = holder.startedAt.map { " since \($0.rfc3339)" } ?? ""
                role = .reading(beside: "process \(holder.pid) collects\(since)")
            }
        } catch {
            role = .offline(error.words)
            guard lockTrouble != error.words else { return }
            lockTrouble = error.words
            announce()
        }
    }

    /// Collects in the place of a process that has ended, with what that one kept: not before it could be read.
    func takeOver() {
        let before = role
        askToCollect()
        guard role == .collecting else { return }
        guard follow() else { return role = before }
        startPolling()
        announce()
    }
}

import EventModel
import History

/// Keeping what came: nothing is shown before it is committed, nothing accepted is dropped.
extension Watch {
    /// Seconds between two tries to write to a disk that did not take it.
    private static var retryPause: Int64 { 5 }

    /// Commits what waits and shows what was committed.
    func commitWaiting() {
        nextTryAt = clock().advanced(by: Self.retryPause)
        let committed = keepingQueue.commitAll(to: history)
        let fresh = committed.flatMap(\.fresh)
        let revised = committed.flatMap(\.revised)
        hold(fresh: fresh, revised: revised)
        announce(fresh: fresh, revised: revised)
    }

    /// Forgets ignored reports that have outlived their days.
    func pruneOnceADay() {
        let now = clock()
        guard now.seconds(since: prunedAt) >= 86_400 else { return }
        prunedAt = now
        // A failure is no loss: it is tried again tomorrow.
        _ = try? history.pruneIgnored(knownBefore: now.advanced(by: -settings.ignoredDays * 86_400))
    }
}

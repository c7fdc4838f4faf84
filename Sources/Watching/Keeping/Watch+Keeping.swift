import EventModel
import History

/// Keeping what came: nothing is shown before it is committed, nothing accepted is dropped.
extension Watch {
    /// Seconds between two tries to write to a disk that did not take it.
    private static var retryPause: Int64 { 5 }

    /// Days for which a report is known again under another id, unless its feed has changed it since.
    private static var tracedDays: Int64 { 90 }

    /// Whether the last failure lies far enough back; a clock that was set back does not make the wait longer.
    var isTimeToTry: Bool {
        let wait = nextTryAt.seconds(since: clock())
        return wait <= 0 || wait > Self.retryPause
    }

    /// Takes a batch in, and commits at once unless the archive has just refused one: each try may block the lane.
    func keep(_ batch: CommitBatch) {
        let isRefusing = !keepingQueue.waiting.isEmpty
        keepingQueue.append(batch)
        if isRefusing, !isTimeToTry { announce() } else { commitWaiting() }
    }

    /// Commits what waits and shows what was committed.
    func commitWaiting() {
        nextTryAt = clock().advanced(by: Self.retryPause)
        let committed = keepingQueue.commitAll(to: history)
        let fresh = committed.flatMap(\.fresh)
        let revised = committed.flatMap(\.revised)
        show(fresh: fresh, revised: revised)
    }

    /// Forgets ignored reports that have outlived their days.
    func pruneOnceADay() {
        let now = clock()
        guard now.seconds(since: prunedAt) >= 86_400 else { return }
        prunedAt = now
        // A failure is no loss: it is tried again tomorrow.
        try? history.pruneTraces(leftBefore: now.advanced(by: -Self.tracedDays * 86_400))
        _ = try? history.pruneIgnored(knownBefore: now.advanced(by: -settings.ignoredDays * 86_400))
    }
}

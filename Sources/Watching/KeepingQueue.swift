import History

/// Batches that the archive has not taken yet, oldest first: none is dropped, none is shown before it is kept.
struct KeepingQueue {
    private(set) var waiting: [CommitBatch] = []
    private(set) var keeping = Keeping.kept

    mutating func append(_ batch: CommitBatch) {
        waiting.append(batch)
    }

    /// Commits what waits, in order, until one fails; answers what was committed.
    mutating func commitAll(to history: History) -> [Committed] {
        var done: [Committed] = []
        var failure: HistoryError?
        while failure == nil, let batch = waiting.first {
            do throws(HistoryError) {
                done.append(try history.commit(batch))
                waiting.removeFirst()
            } catch {
                failure = error
            }
        }
        keeping =
            failure.map { .notKept(waiting: waiting.reduce(0) { $0 + $1.events.count }, words: $0.words) } ?? .kept
        return done
    }
}

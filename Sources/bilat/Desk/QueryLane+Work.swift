import Dispatch
import EventModel
import History

/// Errands beside the query lane: the archive is asked there, the answer comes on the main lane.
nonisolated extension QueryLane {
    /// Does something in the archive and hands over what came of it, or why it could not be done.
    func work<Answer: Sendable>(
        _ body: @escaping @Sendable (History) throws(HistoryError) -> Answer,
        deliver: @escaping @MainActor (Answer?, HistoryError?) -> Void
    ) {
        errands.async { [history] in
            do throws(HistoryError) {
                let answer = try body(history)
                DispatchQueue.main.async { deliver(answer, nil) }
            } catch {
                DispatchQueue.main.async { deliver(nil, error) }
            }
        }
    }

    /// Ends when every errand asked for so far is done.
    func finishErrands() {
        errands.sync {}
    }

    /// Reads something that takes its time and hands it over.
    func read<Answer: Sendable>(
        _ body: @escaping @Sendable () -> Answer, deliver: @escaping @MainActor (Answer) -> Void
    ) {
        queue.async {
            let answer = body()
            DispatchQueue.main.async { deliver(answer) }
        }
    }

    /// Reads what was known at a moment as a model of its own.
    func load(asOf moment: Timestamp, dyad: Dyad, deliver: @escaping @MainActor (ModelSnapshot?, HistoryError?) -> Void)
    {
        work { history throws(HistoryError) in
            var log = EventLog(dyad: dyad)
            log.append(try history.rows(asOf: moment))
            return log.snapshot
        } deliver: {
            deliver($0, $1)
        }
    }

    /// Reads the reports of a story.
    func loadStory(
        _ id: String, asOf moment: Timestamp?, deliver: @escaping @MainActor ([EventRow], HistoryError?) -> Void
    ) {
        work { history throws(HistoryError) in
            try history.storyRows(id, asOf: moment)
        } deliver: {
            deliver($0 ?? [], $1)
        }
    }
}

import Dispatch
import EventModel
import History
import Panes
import Synchronization

/// Filters and archive reads on a lane of their own; the newest request for lists wins, older ones stop.
nonisolated final class QueryLane: Sendable {
    let queue = DispatchQueue(label: "bilat.query", qos: .userInitiated)
    let history: History
    private let newest = Mutex(0)
    /// Touched on `queue` only.
    private let cache = Mutex(ListCache())

    init(history: History) {
        self.history = history
    }

    /// Computes lists and hands them over on the main lane, unless a newer request has come meanwhile.
    func compute(_ request: DeskRequest, deliver: @escaping @MainActor (DeskLists) -> Void) {
        newest.withLock { $0 = max($0, request.number) }
        queue.async { [self] in
            let isStale = { self.newest.withLock { $0 } != request.number }
            guard !isStale() else { return }
            let lists = cache.withLock { DeskLists(request: request, cache: &$0, isCancelled: isStale) }
            if let lists { DispatchQueue.main.async { deliver(lists) } }
        }
    }

    /// Reads the full record of an event.
    func load(
        _ key: EventKey, asOf moment: Timestamp?, deliver: @escaping @MainActor (CodedEvent?, HistoryError?) -> Void
    ) {
        work { history throws(HistoryError) in
            try history.event(key, asOf: moment)
        } deliver: {
            deliver($0 ?? nil, $1)
        }
    }

    /// Changes the user's marks and hands over what they then are.
    func mark(
        _ change: @escaping @Sendable (History) throws(HistoryError) -> Void,
        deliver: @escaping @MainActor (EventMarks?, HistoryError?) -> Void
    ) {
        queue.async { [history] in
            do throws(HistoryError) {
                try change(history)
                let marks = try history.marks(user: DeskSession.userName)
                DispatchQueue.main.async { deliver(marks, nil) }
            } catch {
                DispatchQueue.main.async { deliver(nil, error) }
            }
        }
    }
}

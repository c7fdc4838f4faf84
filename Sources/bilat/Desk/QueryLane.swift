import Dispatch
import EventModel
import History
import Panes
import Synchronization

/// Filters and archive reads on a lane of their own; the newest request for lists wins, older ones stop.
nonisolated final class QueryLane: Sendable {
    private let queue = DispatchQueue(label: "bilat.query", qos: .userInitiated)
    private let history: History
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
    func load(_ key: EventKey, deliver: @escaping @MainActor (CodedEvent?, HistoryError?) -> Void) {
        queue.async { [history] in
            do throws(HistoryError) {
                let event = try history.event(key)
                DispatchQueue.main.async { deliver(event, nil) }
            } catch {
                DispatchQueue.main.async { deliver(nil, error) }
            }
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
                let marks = try history.marks()
                DispatchQueue.main.async { deliver(marks, nil) }
            } catch {
                DispatchQueue.main.async { deliver(nil, error) }
            }
        }
    }
}

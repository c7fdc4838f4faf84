import EventModel
import History

/// Requests that desks which only read leave for the process that collects.
extension Watch {
    /// Whether a request was left for the process that collects; false where this one is to do it itself.
    func hasPosted(_ request: CollectorRequest) -> Bool {
        guard case .reading = role else { return false }
        do throws(HistoryError) {
            try history.post(request, at: clock())
            return true
        } catch {
            // A desk that cannot write cannot ask either; it says so as for all that it cannot keep.
            lockTrouble = error.words
            announce()
            return true
        }
    }

    /// Does what other processes have asked for since the last look.
    func takeRequests() {
        guard let version = try? history.dataVersion(), version != requestVersion else { return }
        requestVersion = version
        for request in (try? history.takeRequests(at: clock())) ?? [] {
            switch request {
            case .refresh(let source): refresh(source)
            case .refreshAll: refreshAll()
            case .setSource(let source, let isEnabled): setSource(source, isEnabled: isEnabled)
            }
        }
    }
}

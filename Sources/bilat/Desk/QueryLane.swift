import Dispatch
import EventModel
import History
import Panes
import Querying
import Synchronization

/// Filters and archive reads on a lane of their own; the newest request for lists wins, older ones stop.
///
/// A search runs in slices, each a job of its own, so that an opened event never waits behind a long one.
nonisolated final class QueryLane: Sendable {
    /// The first slice ends in time for a paint within a sixtieth of a second; later ones are longer, because each
    /// hands over lists.
    private static let firstSlice = Duration.milliseconds(3)
    private static let laterSlice = Duration.milliseconds(60)
    /// Two chunks a core: half a millisecond of work, so that the lane notices the next key in time.
    private static let lanes = ChunkLanes(width: 4) { count, body in
        let findings = Mutex([Int: ChunkFinding]())
        DispatchQueue.concurrentPerform(iterations: count) { number in
            let finding = body(number)
            findings.withLock { $0[number] = finding }
        }
        return findings.withLock { known in (0..<count).compactMap { known[$0] } }
    }

    let queue = DispatchQueue(label: "bilat.query", qos: .userInitiated)
    /// What a user sets and opens: never behind a search or a reckoning, and done before the program ends.
    let errands = DispatchQueue(label: "bilat.errands", qos: .userInitiated)
    let history: History
    private let newest = Mutex(0)
    /// Touched on `queue` only.
    private let cache = Mutex(ListCache())
    /// Views and figures: a filter never waits behind them.
    let reckoning = DispatchQueue(label: "bilat.reckoning", qos: .userInitiated)
    /// Touched on `reckoning` only.
    let views = Mutex(ViewSources())
    let viewNumbers = Mutex(ViewNumbers())

    init(history: History) {
        self.history = history
    }

    /// Computes lists and hands them over on the main lane, first those of the titles searched so far, until the search
    /// is done or a newer request has come.
    func compute(_ request: DeskRequest, deliver: @escaping @MainActor (DeskLists) -> Void) {
        newest.withLock { $0 = max($0, request.number) }
        queue.async { [self] in
            guard isNewest(request) else { return }
            cache.withLock { $0.prepare(for: request) }
            searchTitles(request, for: Self.firstSlice, deliver)
        }
    }

    private func searchTitles(
        _ request: DeskRequest, for slice: Duration, _ deliver: @escaping @MainActor (DeskLists) -> Void
    ) {
        guard isNewest(request) else { return }
        let end = ContinuousClock.now + slice
        let isDone = cache.withLock { cache in
            cache.advance(
                on: Self.lanes, shouldPause: { ContinuousClock.now >= end || !self.isNewest(request) },
                shouldStop: { !self.isNewest(request) })
        }
        guard isNewest(request) else { return }
        handOver(request, deliver)
        if isDone {
            SummarySearch(lane: self, request: request, deliver: deliver).goOn()
        } else {
            queue.async { self.searchTitles(request, for: Self.laterSlice, deliver) }
        }
    }

    private func handOver(_ request: DeskRequest, _ deliver: @escaping @MainActor (DeskLists) -> Void) {
        let lists = cache.withLock { $0.lists(for: request, shouldStop: { !self.isNewest(request) }) }
        if let lists { DispatchQueue.main.async { deliver(lists) } }
    }

    /// Lets lists go that are shown no more: a million lines are costly to free, and the main lane has no time for it.
    func retire(_ lists: consuming DeskLists) {
        queue.async { [lists] in _ = lists }
    }

    private func isNewest(_ request: DeskRequest) -> Bool {
        newest.withLock { $0 } == request.number
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

    /// Reads what was edited of an event; where that cannot be read, the record says so already.
    func loadVersions(
        _ key: EventKey, asOf moment: Timestamp?, deliver: @escaping @MainActor (ReportVersions) -> Void
    ) {
        work { history throws(HistoryError) in
            try history.textVersions(of: key, asOf: moment)
        } deliver: { versions, _ in
            if let versions { deliver(versions) }
        }
    }

    /// Changes the user's marks and hands over what they then are.
    func mark(
        _ change: @escaping @Sendable (History) throws(HistoryError) -> Void,
        deliver: @escaping @MainActor (EventMarks?, HistoryError?) -> Void
    ) {
        errands.async { [history] in
            do throws(HistoryError) {
                try change(history)
                let marks = try history.marks(user: DeskSession.userName)
                DispatchQueue.main.async { deliver(marks, nil) }
            } catch {
                // What could not be kept is not to be shown as if it were.
                let marks = try? history.marks(user: DeskSession.userName)
                DispatchQueue.main.async { deliver(marks, error) }
            }
        }
    }

    /// Gives back to the system what reading the archive has left over.
    func giveMemoryBack() {
        errands.async { FreeMemory.giveBack() }
    }

    /// Remembers the filters used.
    func keep(_ filters: [String]) {
        errands.async { FilterMemory().keep(filters) }
    }

    /// The part of a search that reads summaries from the archive.
    private struct SummarySearch {
        let lane: QueryLane
        let request: DeskRequest
        let deliver: @MainActor (DeskLists) -> Void
        /// When lists were handed over last.
        var toldAt = ContinuousClock.now

        /// Rows read in a slice: a millisecond or two, for which the next key waits.
        private static let slice = 512
        /// Fewer undecided rows than this are looked up one by one instead of reading the archive through.
        private static let fewRows = 4096
        private static let pause = Duration.milliseconds(250)

        /// Reads a slice and goes on behind whatever else waits on the lane.
        func goOn() {
            guard lane.isNewest(request), lane.cache.withLock({ $0.undecidedCount }) > 0 else { return }
            lane.queue.async { self.readSlice() }
        }

        private func readSlice() {
            guard lane.isNewest(request) else { return }
            lane.cache.withLock { cache in
                do throws(HistoryError) {
                    try read(into: &cache)
                } catch {
                    // The titles stand; the archive's trouble is said where it is kept from.
                    cache.settle()
                }
            }
            var next = self
            let isDone = lane.cache.withLock { $0.undecidedCount } == 0
            if isDone || ContinuousClock.now - toldAt > Self.pause {
                lane.handOver(request, deliver)
                next.toldAt = .now
            }
            if !isDone { next.goOn() }
        }

        private func read(into cache: inout ListCache) throws(HistoryError) {
            guard cache.undecidedCount > Self.fewRows, !cache.isReadThrough else {
                let keys = cache.undecidedKeys(limit: Self.slice)
                return cache.decide(try lane.history.texts(of: keys, asOf: request.asOf), asked: keys)
            }
            let mark = cache.readUpTo.map(ChangeMark.init)
            let (texts, next) = try lane.history.texts(
                before: mark, limit: Self.slice, asOf: request.asOf)
            cache.decide(texts)
            cache.readUpTo = next?.number
            cache.isReadThrough = next == nil
        }
    }
}

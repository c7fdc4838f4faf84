import EventModel
import Querying

/// Decides which rows of a snapshot the lists show, place by place in ascending order.
struct RowMatching {
    private let request: DeskRequest
    private var run: QueryRun?
    /// Matching places, found by one search through many chunks at once.
    private var found: [Int]?
    private var next = 0

    /// Prepares to decide over `places`; nil when cancelled meanwhile.
    init?(_ request: DeskRequest, places: Range<Int>, isCancelled: () -> Bool) {
        self.request = request
        guard let filter = request.filter else { return }
        var run = QueryRun(filter.query, marks: request.marks)
        if places.lowerBound == 0, places.count >= EventLog.chunkSize {
            guard let found = run.places(in: request.snapshot, shouldStop: isCancelled) else { return nil }
            self.found = found
        }
        self.run = run
    }

    /// Whether the lists show the row. Without a filter that is what our own coder found to concern the dyad or its
    /// context; the inverse of a filter keeps to these too.
    mutating func admits(_ place: Int, _ outline: RowOutline) -> Bool {
        guard let filter = request.filter else { return outline.isOwn && outline.relevance != .none }
        if !outline.isOwn, !filter.asksForCoder { return false }
        let isMatch = matches(place)
        return filter.isInverse ? !isMatch && outline.relevance != .none : isMatch
    }

    private mutating func matches(_ place: Int) -> Bool {
        if let found {
            while next < found.count, found[next] < place { next += 1 }
            return next < found.count && found[next] == place
        }
        return run?.matches(request.snapshot.row(at: place)) ?? true
    }
}

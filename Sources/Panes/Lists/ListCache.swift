public import EventModel
public import Querying

/// What earlier requests found out about sealed chunks, kept by the query lane from one request to the next, so that a
/// new event costs only the rows that are not sealed yet, and a search goes on where it was.
public struct ListCache: Sendable {
    private var sealed = SealedRows()
    private var search: SnapshotSearch?
    /// The archive's number of the commit down to which summaries were read for this search; nil before the first.
    public var readUpTo: Int64?
    /// Whether all of the archive was read for it.
    public var isReadThrough = false

    public init() {}

    /// Makes ready for a request: another filter is searched anew, within the former answer where it implies it.
    public mutating func prepare(for request: DeskRequest) {
        sealed.follow(request.snapshot.chunks, sorting: request.order)
        guard let filter = request.filter else {
            search = nil
            return
        }
        if search?.isOf(filter.query, marks: request.marks) != true {
            search = SnapshotSearch(filter.query, marks: request.marks, after: search)
            readUpTo = nil
            isReadThrough = false
        }
        search?.follow(request.snapshot)
    }

    /// Searches titles until all are done or `shouldPause` says so; answers whether all are.
    public mutating func advance(
        on lanes: ChunkLanes = .one, shouldPause: () -> Bool, shouldStop: @Sendable () -> Bool
    ) -> Bool {
        search?.advance(on: lanes, shouldPause: shouldPause, shouldStop: shouldStop) ?? true
    }

    /// How many rows only their summaries in the archive decide.
    public var undecidedCount: Int { search?.undecidedCount ?? 0 }

    /// Keys of such rows, newest first, at most `limit`.
    public func undecidedKeys(limit: Int) -> [EventKey] {
        search?.undecidedKeys(limit: limit) ?? []
    }

    /// Takes whole texts from the archive. Of the events `asked` for, titles have the last word where it has none.
    public mutating func decide(_ texts: [EventText], asked: [EventKey] = []) {
        search?.decide(texts)
        search?.settle(asked)
    }

    /// Lets the titles have the last word for rows whose summaries could not be had.
    public mutating func settle() {
        search?.settle()
    }

    /// The lists as far as the search has come.
    public func lists(for request: DeskRequest) -> DeskLists { DeskLists(request, listing(for: request), self) }

    /// The lists as far as the search has come; nil when `shouldStop`, asked every few thousand rows, says so meanwhile.
    public func lists(for request: DeskRequest, shouldStop: () -> Bool) -> DeskLists? {
        let listing = listing(for: request, shouldStop: shouldStop)
        return listing.isWhole ? DeskLists(request, listing, self) : nil
    }

    private func listing(for request: DeskRequest, shouldStop: () -> Bool = { false }) -> Listing {
        let search = RequestedSearch(request, search: search)
        return Listing(sealed: sealed, search: search, request: request, shouldStop: shouldStop)
    }

    /// What the user should know of the answer.
    var problem: String? { search?.problem }

    var progress: SearchProgress? {
        guard let search else { return nil }
        let (done, all) = search.progress
        if done < all { return .titles(done, of: all) }
        let left = search.undecidedCount
        return left > 0 ? .summaries(left: left) : nil
    }
}

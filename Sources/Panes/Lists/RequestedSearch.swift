import EventModel
import Querying

/// What a request's filter lets through, as far as its search has come.
struct RequestedSearch {
    private let filter: DeskFilter?
    private let search: SnapshotSearch?

    init(_ request: DeskRequest, search: SnapshotSearch?) {
        filter = request.filter
        self.search = filter == nil ? nil : search
    }

    var isFiltered: Bool { filter != nil }

    /// The sealed rows that match, by chunk; nil without a filter, where all do.
    func matches(inChunk number: Int) -> ChunkPlaces? {
        search?.matches(inChunk: number)
    }

    func matching(_ rows: [EventRow]) -> [Bool] {
        search?.matching(rows) ?? Array(repeating: true, count: rows.count)
    }

    /// Whether the lists show a row. Without a filter that is what our own coder found to concern the dyad or its
    /// context; the inverse of a filter keeps to these too.
    func admits(_ traits: RowTraits, isMatch: Bool) -> Bool {
        guard let filter else { return traits.isSuperset(of: .shown) }
        if !traits.contains(.own), !filter.asksForCoder { return false }
        return filter.isInverse ? !isMatch && traits.contains(.relevant) : isMatch
    }
}

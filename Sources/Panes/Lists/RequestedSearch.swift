import EventModel
import Querying

/// What a request's filter lets through, as far as its search has come.
struct RequestedSearch {
    private let search: SnapshotSearch?
    private let isInverse: Bool
    private let asksForCoder: Bool
    private let isBase: Bool
    let isFiltered: Bool

    init(_ request: DeskRequest, search: SnapshotSearch?) {
        isFiltered = request.filter != nil
        isInverse = request.filter?.isInverse ?? false
        asksForCoder = request.filter?.asksForCoder ?? false
        isBase = request.filter?.isBase ?? true
        self.search = isFiltered ? search : nil
    }

    /// The sealed rows of a chunk that the lists show. Without a filter that is what our own coder found to concern the
    /// dyad or its context; the inverse of a filter keeps to these too.
    func admitted(of sealed: SealedRows, chunk number: Int) -> ChunkPlaces {
        guard let search else { return sealed.own[number].intersection(sealed.relevant[number]) }
        var places = search.matches(inChunk: number)
        if isBase { places.formIntersection(sealed.relevant[number]) }
        if isInverse { places = sealed.relevant[number].subtracting(places) }
        return asksForCoder ? places : places.intersection(sealed.own[number])
    }

    /// Whether the lists show a row of the tail, or a revised one.
    func admits(_ traits: RowTraits, isMatch: Bool) -> Bool {
        if isBase { return isMatch && traits.isSuperset(of: .shown) }
        if !traits.contains(.own), !asksForCoder { return false }
        return isInverse ? !isMatch && traits.contains(.relevant) : isMatch
    }

    func matching(_ rows: [EventRow]) -> [Bool] {
        search?.matching(rows) ?? Array(repeating: true, count: rows.count)
    }
}

import EventModel

/// The rows of some part of a snapshot, ordered, and how many there would be without a filter.
struct ListedRows {
    var rows: [ListedRow] = []
    /// By the places of `PaneID.allCases`.
    var totals = Array(repeating: 0, count: PaneID.allCases.count)
    /// Of the rows, by the same places.
    var counts = Array(repeating: 0, count: PaneID.allCases.count)
    /// The span of time that events of the dyad cover, filter or not.
    var reach: ClosedRange<Timestamp>?

    /// Takes over the rows at the given places; false when cancelled meanwhile.
    mutating func add(places: Range<Int>, of request: DeskRequest, isCancelled: () -> Bool) -> Bool {
        guard var matching = RowMatching(request, places: places, isCancelled: isCancelled) else { return false }
        for place in places {
            if place & 0xFF == 0, isCancelled() { return false }
            let outline = request.snapshot.outline(at: place)
            let panes = PaneSet.of(outline)
            if outline.relevance != .none, outline.isOwn { count(outline, in: panes) }
            guard matching.admits(place, outline) else { continue }
            for pane in PaneID.allCases where panes.contains(pane) { counts[pane.place] += 1 }
            rows.append(ListedRow(outline: outline, place: place, panes: panes, order: request.order))
        }
        // Two ordered runs: Swift's sort finds and merges them.
        rows.sort()
        return true
    }

    private mutating func count(_ outline: RowOutline, in panes: PaneSet) {
        for pane in PaneID.allCases where panes.contains(pane) { totals[pane.place] += 1 }
        guard outline.relevance == .dyad else { return }
        let at = outline.orderedAt
        reach = min(reach?.lowerBound ?? at, at)...max(reach?.upperBound ?? at, at)
    }
}

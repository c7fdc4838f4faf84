import EventModel

/// The rows that stand in no chunk as they are: the tail, and revisions of sealed ones. Few, and looked at each time.
struct LooseRows {
    /// Those that are listed, in order.
    private(set) var rows: [ListedRow] = []
    /// Rows that would be shown without a filter, by the places of `PaneID.allCases`.
    private(set) var totals = Array(repeating: 0, count: PaneID.allCases.count)
    /// The span of time that events of the dyad among them cover.
    private(set) var reach: ClosedRange<Timestamp>?

    init(_ request: DeskRequest, search: RequestedSearch) {
        let snapshot = request.snapshot
        let places = snapshot.revisedPlaces + Array(snapshot.sealedCount..<snapshot.count)
        let events = places.map { snapshot.row(at: $0) }
        let matching = search.matching(events)
        for (number, event) in events.enumerated() {
            let row = ListedRow(outline: event.outline, place: places[number], order: request.order)
            count(row, event.orderedAt)
            if search.admits(row.traits, isMatch: matching[number]) { rows.append(row) }
        }
        rows.sort()
    }

    private mutating func count(_ row: ListedRow, _ at: Timestamp) {
        guard row.traits.isSuperset(of: .shown) else { return }
        for pane in PaneID.allCases where row.traits.panes.contains(pane) { totals[pane.place] += 1 }
        guard row.traits.contains(.dyad) else { return }
        reach = reach.map { min($0.lowerBound, at)...max($0.upperBound, at) } ?? at...at
    }
}

import EventModel

/// The rows of all sealed chunks in the order of the lists, and where they belong: six bytes a row.
struct SealedRows: Sendable {
    private(set) var chunks: [EventChunk] = []
    /// Places, newest first.
    private(set) var order: [Int32] = []
    /// By place.
    private(set) var traits: [RowTraits] = []
    /// Of each chunk the rows that our own coder coded, and those that concern the dyad or its context.
    private(set) var own: [ChunkPlaces] = []
    private(set) var relevant: [ChunkPlaces] = []
    /// Rows shown without a filter, by the places of `PaneID.allCases`.
    private(set) var totals = Array(repeating: 0, count: PaneID.allCases.count)
    /// The span of time that events of the dyad cover.
    private(set) var reach: ClosedRange<Timestamp>?
    private var sorting: DeskOrder = .published

    /// A row of a chunk that is to be put in order.
    private struct Arrival: Comparable {
        var at: Timestamp
        var key: EventKey
        var place: Int32

        static func < (left: Arrival, right: Arrival) -> Bool {
            left.at != right.at ? left.at > right.at : left.key > right.key
        }
    }

    /// Goes over to other chunks; keeps what holds for those there were.
    mutating func follow(_ wanted: [EventChunk], sorting: DeskOrder) {
        let isGrown = chunks.count <= wanted.count && zip(chunks, wanted).allSatisfy { $0 === $1 }
        if !isGrown || sorting != self.sorting { self = SealedRows() }
        self.sorting = sorting
        guard chunks.count < wanted.count else { return }
        var arrivals: [Arrival] = []
        arrivals.reserveCapacity((wanted.count - chunks.count) * EventLog.chunkSize)
        for chunk in wanted[chunks.count...] {
            chunks.append(chunk)
            let first = traits.count
            for index in 0..<chunk.count { arrivals.append(arrival(of: chunk, index)) }
            own.append(chunk.places.filter { traits[first + $0].contains(.own) })
            relevant.append(chunk.places.filter { traits[first + $0].contains(.relevant) })
        }
        arrivals.sort()
        merge(arrivals)
    }

    /// The row at a place.
    func row(at place: Int) -> ListedRow {
        let (number, index) = place.quotientAndRemainder(dividingBy: EventLog.chunkSize)
        return ListedRow(chunks[number], index, place: place, traits: traits[place], order: sorting)
    }

    /// Hands over the admitted rows in order; false when `shouldStop`, asked every few thousand rows, says so meanwhile.
    func forEach(_ admitted: AdmittedPlaces, shouldStop: () -> Bool, _ body: (ListedRow) -> Void) -> Bool {
        let count = admitted.count
        // Few rows are put in order faster than all places are looked through.
        guard count > order.count / 64 else {
            var rows: [ListedRow] = []
            rows.reserveCapacity(count)
            admitted.forEach { rows.append(row(at: $0)) }
            rows.sorted().forEach(body)
            return !shouldStop()
        }
        for start in stride(from: 0, to: order.count, by: EventLog.chunkSize) {
            if shouldStop() { return false }
            for place in order[start..<min(start + EventLog.chunkSize, order.count)] where admitted.contains(Int(place))
            {
                body(row(at: Int(place)))
            }
        }
        return true
    }

    private mutating func arrival(of chunk: EventChunk, _ index: Int) -> Arrival {
        let outline = chunk.outline(at: index)
        let row = ListedRow(outline: outline, place: traits.count, order: sorting)
        traits.append(row.traits)
        count(row)
        return Arrival(at: row.at, key: row.key, place: Int32(clamping: row.place))
    }

    private mutating func count(_ row: ListedRow) {
        guard row.traits.isSuperset(of: .shown) else { return }
        for pane in PaneID.allCases where row.traits.panes.contains(pane) { totals[pane.place] += 1 }
        guard row.traits.contains(.dyad) else { return }
        reach = reach.map { min($0.lowerBound, row.at)...max($0.upperBound, row.at) } ?? row.at...row.at
    }

    private mutating func merge(_ arrivals: [Arrival]) {
        guard let first = arrivals.first else { return }
        let places = arrivals.map(\.place)
        // The archive is read newest first, so that a page stands behind all before it.
        guard let last = order.last, first < arrival(at: last) else {
            order += places
            return
        }
        var merged: [Int32] = []
        merged.reserveCapacity(order.count + places.count)
        var next = 0
        for place in order {
            while next < arrivals.count, arrivals[next] < arrival(at: place) {
                merged.append(places[next])
                next += 1
            }
            merged.append(place)
        }
        merged += places[next...]
        order = merged
    }

    private func arrival(at place: Int32) -> Arrival {
        let row = row(at: Int(place))
        return Arrival(at: row.at, key: row.key, place: place)
    }
}

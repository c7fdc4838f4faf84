import Analysis
import EventModel

/// One pass over ordered rows, sealed and loose, that fills every pane.
struct Listing {
    private(set) var lists: [DeskList] = []
    /// Places of the rows of the last seven calendar days, today included.
    private(set) var week: [Int] = []
    /// Places of the rows that word the partnership, as far back as phrases are counted.
    private(set) var rhetorical: [Int] = []
    /// The span of time that events of the dyad cover.
    let reach: ClosedRange<Timestamp>?
    /// False where it was stopped.
    private(set) var isWhole = true

    private let weekSpan: Range<Timestamp>
    private let phrasesSpan: Range<Timestamp>
    private var builders: [ListBuilder] = []

    init(sealed: SealedRows, search: RequestedSearch, request: DeskRequest, shouldStop: () -> Bool) {
        let loose = LooseRows(request, search: search)
        let today = DayNumber.day(of: request.now, offset: request.offset)
        let end = DayNumber.start(of: today + 1, offset: request.offset)
        weekSpan = DayNumber.start(of: today - 6, offset: request.offset)..<end
        phrasesSpan = min(end, request.now.advanced(by: -PhraseTally.span))..<end
        let reaches = [sealed.reach, loose.reach].compactMap { $0 }
        reach = reaches.dropFirst().reduce(reaches.first) { whole, part in
            whole.map { min($0.lowerBound, part.lowerBound)...max($0.upperBound, part.upperBound) }
        }
        let revised = request.snapshot.revisedPlaces
        let totals = Self.totals(sealed, loose, revised: revised)
        let chronology = ChronologyRows(request: request, reach: reach)
        builders = PaneID.allCases.map { pane in
            ListBuilder(request: request, total: totals[pane.place], chronology: chronology.entries(of: pane))
        }
        if !search.isFiltered { for place in builders.indices { builders[place].reserveCapacity(totals[place]) } }
        var admitted = AdmittedPlaces(sealed, search)
        for place in revised { admitted.leaveOut(place) }
        isWhole = merge(sealed, admitted, loose.rows, shouldStop)
        guard isWhole else { return }
        for place in builders.indices { lists.append(builders[place].finished()) }
        builders = []
    }

    /// Rows shown without a filter, the sealed ones that were revised counted as they now are.
    private static func totals(_ sealed: SealedRows, _ loose: LooseRows, revised: [Int]) -> [Int] {
        var totals = zip(sealed.totals, loose.totals).map { $0 + $1 }
        for place in revised where sealed.traits[place].isSuperset(of: .shown) {
            for pane in PaneID.allCases where sealed.traits[place].panes.contains(pane) { totals[pane.place] -= 1 }
        }
        return totals
    }

    /// Hands the rows of both over in their common order; false when stopped meanwhile.
    private mutating func merge(
        _ sealed: SealedRows, _ admitted: AdmittedPlaces, _ loose: [ListedRow], _ shouldStop: () -> Bool
    ) -> Bool {
        var next = 0
        let isWhole = sealed.forEach(admitted, shouldStop: shouldStop) { row in
            while next < loose.count, loose[next] < row {
                add(loose[next])
                next += 1
            }
            add(row)
        }
        for row in loose[next...] { add(row) }
        return isWhole
    }

    private mutating func add(_ row: ListedRow) {
        let panes = row.traits.panes
        var left = panes.rawValue
        while left != 0 {
            builders[left.trailingZeroBitCount].add(row)
            left &= left - 1
        }
        guard phrasesSpan.contains(row.countedAt) else { return }
        if weekSpan.contains(row.countedAt) { week.append(row.place) }
        if panes.contains(.rhetoric) { rhetorical.append(row.place) }
    }
}

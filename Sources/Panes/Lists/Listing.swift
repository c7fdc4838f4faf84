import Analysis
import EventModel

/// One pass over ordered rows, sealed and not, that fills every pane.
struct Listing {
    private(set) var lists: [DeskList] = []
    /// Places of the rows of the last seven calendar days, today included.
    private(set) var week: [Int] = []
    /// Places of the rows that word the partnership, as far back as phrases are counted.
    private(set) var rhetorical: [Int] = []
    /// The span of time that events of the dyad cover.
    let reach: ClosedRange<Timestamp>?

    private let weekSpan: Range<Int64>
    private let phrasesSpan: Range<Int64>

    init(sealed: ListedRows, tail: ListedRows, request: DeskRequest) {
        let today = DayNumber.day(of: request.now, offset: request.offset)
        let end = DayNumber.start(of: today + 1, offset: request.offset).seconds
        weekSpan = DayNumber.start(of: today - 6, offset: request.offset).seconds..<end
        phrasesSpan = request.now.advanced(by: -PhraseTally.span).seconds..<end
        let reaches = [sealed.reach, tail.reach].compactMap { $0 }
        reach = reaches.dropFirst().reduce(reaches.first) { whole, part in
            whole.map { min($0.lowerBound, part.lowerBound)...max($0.upperBound, part.upperBound) }
        }
        let chronology = ChronologyRows(request: request, reach: reach)
        var builders = PaneID.allCases.map { pane in
            ListBuilder(
                request: request, total: sealed.totals[pane.place] + tail.totals[pane.place],
                chronology: chronology.entries(of: pane), capacity: sealed.counts[pane.place] + tail.counts[pane.place])
        }
        merge(sealed.rows, tail.rows, into: &builders)
        for place in builders.indices { lists.append(builders[place].finished()) }
    }

    /// Hands the rows of both over in their common order.
    private mutating func merge(_ left: [ListedRow], _ right: [ListedRow], into builders: inout [ListBuilder]) {
        var (i, j) = (0, 0)
        while i < left.count || j < right.count {
            if j == right.count || (i < left.count && left[i] < right[j]) {
                add(left[i], to: &builders)
                i += 1
            } else {
                add(right[j], to: &builders)
                j += 1
            }
        }
    }

    private mutating func add(_ row: ListedRow, to builders: inout [ListBuilder]) {
        for place in builders.indices where row.panes.rawValue & (1 << place) != 0 { builders[place].add(row) }
        guard phrasesSpan.contains(row.countedAt) else { return }
        if weekSpan.contains(row.countedAt) { week.append(Int(row.place)) }
        if row.panes.contains(.rhetoric) { rhetorical.append(Int(row.place)) }
    }
}

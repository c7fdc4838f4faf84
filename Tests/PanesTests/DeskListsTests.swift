import Analysis
import EventModel
import Panes
import ScreenModel
import Testing

@Suite struct DeskListsTests {
    func row(_ number: Int64, at seconds: Int64, dimensions: [RelationDimension] = [.economic], coder: String = "bilat")
        -> EventRow
    {
        var row = Sample.row(Sample.items[0], number: number)
        row.publishedAt = Timestamp(seconds: seconds)
        row.dimensions = DimensionSet(dimensions)
        row.coder = coder
        return row
    }

    func keys(_ list: DeskList) -> [Int64] { list.entries.compactMap { $0.id.eventKey?.number } }

    func request(_ log: EventLog, order: DeskOrder = .published) -> DeskRequest {
        DeskRequest(snapshot: log.snapshot, order: order, now: Sample.now)
    }

    func lists(_ request: DeskRequest, _ cache: inout ListCache) throws -> DeskLists {
        try #require(DeskLists(request: request, cache: &cache, isCancelled: { false }))
    }

    @Test func rows_areNewestFirst_thenByLaterKey() throws {
        var log = EventLog(dyad: Sample.dossier.dyad)
        log.append([row(1, at: 50), row(2, at: 90), row(3, at: 90), row(4, at: 10)])
        var cache = ListCache()
        #expect(keys(try lists(request(log), &cache)[.economic]) == [3, 2, 1, 4])
    }

    @Test func rows_ofSealedChunksAndTail_areMerged() throws {
        var log = EventLog(dyad: Sample.dossier.dyad)
        let count = EventLog.chunkSize * 2 + 100
        log.append((1...count).map { row(Int64($0), at: Int64(($0 * 7919) % 100_003)) })
        var cache = ListCache()
        let list = try lists(request(log), &cache)[.economic]
        #expect(list.count == count)
        #expect(zip(list.entries, list.entries.dropFirst()).allSatisfy { $0.at >= $1.at })
    }

    @Test func cachedRequest_equalsAFreshOne_whenEventsArrive() throws {
        var log = EventLog(dyad: Sample.dossier.dyad)
        var cache = ListCache()
        for step in 0..<5 {
            log.append((1...2500).map { row(Int64(step * 2500 + $0), at: Int64(($0 * 7919 + step) % 10_007)) })
            let cached = try lists(request(log), &cache)
            var empty = ListCache()
            #expect(cached[.economic] == (try lists(request(log), &empty))[.economic])
        }
    }

    @Test func revision_ofASealedRow_movesItToItsPane() throws {
        var log = EventLog(dyad: Sample.dossier.dyad)
        log.append((1...EventLog.chunkSize).map { row(Int64($0), at: Int64($0)) })
        var cache = ListCache()
        _ = try lists(request(log), &cache)
        log.revise(row(7, at: 7, dimensions: [.tech]))
        let revised = try lists(request(log), &cache)
        #expect(keys(revised[.tech]) == [7])
        #expect(revised[.economic].count == EventLog.chunkSize - 1)
    }

    @Test func request_thatIsCancelled_answersNothing() {
        var log = EventLog(dyad: Sample.dossier.dyad)
        log.append([row(1, at: 1)])
        var cache = ListCache()
        #expect(DeskLists(request: request(log), cache: &cache, isCancelled: { true }) == nil)
    }

    @Test func rowsOfOtherCoders_areLeftOut() throws {
        var log = EventLog(dyad: Sample.dossier.dyad)
        log.append([row(1, at: 1), row(2, at: 2, coder: "gdelt")])
        var cache = ListCache()
        #expect(keys(try lists(request(log), &cache)[.all]) == [1])
    }

    @Test func order_canBeByArrival() throws {
        var log = EventLog(dyad: Sample.dossier.dyad)
        var late = row(1, at: 5)
        late.knownAt = Timestamp(seconds: 1000)
        var early = row(2, at: 9)
        early.knownAt = Timestamp(seconds: 500)
        log.append([late, early])
        var cache = ListCache()
        #expect(keys(try lists(request(log, order: .arrived), &cache)[.all]) == [1, 2])
    }

    @Test func counts_areByTheEventsOwnDay_whateverTheOrder() throws {
        var log = EventLog(dyad: Sample.dossier.dyad)
        var late = row(1, at: Sample.now.seconds - 3 * 86_400)
        late.knownAt = Sample.now
        log.append([late])
        var cache = ListCache()
        for order in DeskOrder.allCases {
            #expect(try lists(request(log, order: order), &cache)[.all].daily.suffix(4) == [1, 0, 0, 0])
        }
    }

    @Test func event_ofTwoDimensions_standsInBothPanes() throws {
        var log = EventLog(dyad: Sample.dossier.dyad)
        log.append([row(1, at: 1, dimensions: [.tech, .economic])])
        var cache = ListCache()
        let lists = try lists(request(log), &cache)
        #expect(
            [lists[.tech].count, lists[.economic].count, lists[.military].count, lists[.all].count] == [1, 1, 0, 1])
    }

    @Test func chronology_standsWhereTheArchiveDoesNotReach() throws {
        var desk = Desk(size: Size(width: 120, height: 40), items: [])
        #expect(desk.state.lists[.tech].entries.map(\.id) == [.chronology(3)])
        var log = EventLog(dyad: Sample.dossier.dyad)
        log.append([row(1, at: 946_684_800), row(2, at: Sample.now.seconds)])
        desk.send(.arrived(log.snapshot))
        #expect(desk.state.lists[.tech].entries.isEmpty)
    }

    @Test func dailyCounts_endToday() throws {
        let desk = Desk(size: Size(width: 120, height: 40))
        #expect(desk.state.lists[.military].daily.suffix(3) == [1, 0, 2])
        #expect(desk.state.lists[.military].daily.count == 28)
    }

    @Test func sides_areOfTheSameDaysAsTheCount() {
        let desk = Desk(size: Size(width: 120, height: 40))
        #expect(desk.state.lists.sides.total == desk.state.lists[.all].daily.suffix(7).reduce(0, +))
    }

    @Test func lateAnswer_isNotTaken() {
        var desk = Desk(size: Size(width: 120, height: 40))
        let lists = desk.state.lists
        desk.type("/gazprom")
        _ = reduce(&desk.state, .listed(lists))
        #expect(desk.state.lists.filterText == "gazprom")
    }
}

import EventModel
import Panes
import Querying
import ScreenModel
import Testing

/// A filter over more than fits into a moment: titles in memory, summaries in the archive.
@Suite struct SearchingTests {
    private let size = Size(width: 120, height: 40)

    /// Two chunks of the sample's rows, each of which has a summary the model does not keep.
    private func log(_ count: Int = EventLog.chunkSize * 2) -> EventLog {
        var log = EventLog(dyad: Sample.dossier.dyad)
        log.append(
            (0..<count).map { number in
                var row = Sample.row(Sample.items[0], number: Int64(number))
                row.publishedAt = Sample.now.advanced(by: -Int64(number))
                row.isRoutine = false
                row.title = "title \(number)"
                row.folded = Array("title \(number)\nsummary \(number % 10 == 0 ? "pipeline" : "other")".utf8)[...]
                return row
            })
        return log
    }

    private func request(_ filter: String, _ log: EventLog, number: Int = 1) throws -> DeskRequest {
        let query = try Query(filter, context: QueryContext(dossier: Sample.dossier, now: Sample.now))
        return DeskRequest(
            number: number, snapshot: log.snapshot,
            filter: DeskFilter(text: filter, readAt: Sample.now, query: query), now: Sample.now)
    }

    private func text(_ number: Int) -> EventText {
        EventText(
            key: EventKey(Int64(number)),
            folded: Array("title \(number)\nsummary \(number % 10 == 0 ? "pipeline" : "other")".utf8))
    }

    @Test func firstLists_areOfTheNewestChunk_andSayHowFar() throws {
        let request = try request("title", log())
        var cache = ListCache()
        cache.prepare(for: request)
        var isDone = cache.advance(shouldPause: { true }, shouldStop: { false })
        #expect(!isDone)
        let first = cache.lists(for: request)
        #expect(first.progress == .titles(4096, of: 8192))
        #expect(first[.all].count == 4096)
        #expect(first[.all].entries.first?.id == .event(EventKey(0)))
        isDone = cache.advance(shouldPause: { false }, shouldStop: { false })
        #expect(isDone)
        #expect(cache.lists(for: request)[.all].count == 8192)
        #expect(cache.lists(for: request).progress == nil)
    }

    /// Few rows are gathered and sorted, many are picked out of all: both give the same order.
    @Test func fewRows_standInTheSameOrderAsMany() throws {
        var log = EventLog(dyad: Sample.dossier.dyad)
        log.append(
            (0..<EventLog.chunkSize * 2).map { number in
                var row = Sample.row(Sample.items[0], number: Int64(number))
                row.publishedAt = Sample.now.advanced(by: -Int64(number * 7919 % 8192) / 3)
                row.isRoutine = false
                row.title = number % 100 == 0 ? "seldom" : "often"
                row.folded = Array(row.title.utf8)[...]
                return row
            })
        func keys(_ filter: String) throws -> [ItemID] {
            var cache = ListCache()
            let lists = DeskLists(request: try request(filter, log), cache: &cache, isCancelled: { false })
            return try #require(lists)[.all].entries.map(\.id)
        }
        let few = try keys("seldom")
        let many = try keys("seldom OR often")
        #expect(few.count == 82 && many.count == 8192)
        let seldom = Set(few)
        #expect(few == many.filter(seldom.contains))
    }

    @Test func lists_areGivenUp_whenNobodyWaitsForThem() throws {
        let request = try request("title", log())
        var cache = ListCache()
        cache.prepare(for: request)
        _ = cache.advance(shouldPause: { false }, shouldStop: { false })
        #expect(cache.lists(for: request, shouldStop: { true }) == nil)
        #expect(cache.lists(for: request, shouldStop: { false })?[.all].count == 8192)
    }

    @Test func summaries_comeFromTheArchive_afterTheTitles() throws {
        let request = try request("pipeline", log())
        var cache = ListCache()
        let titles = try #require(DeskLists(request: request, cache: &cache, isCancelled: { false }))
        #expect(titles[.all].count == 0)
        #expect(titles.progress == .summaries(left: 8192))
        cache.decide((0..<5000).map(text))
        #expect(cache.lists(for: request)[.all].count == 500)
        #expect(cache.lists(for: request).progress == .summaries(left: 3192))
        cache.decide((5000..<8192).map(text))
        #expect(cache.lists(for: request)[.all].count == 820)
        #expect(cache.lists(for: request).progress == nil)
    }

    @Test func whatWasReadOfTheArchive_holds_whenEventsArrive() throws {
        var log = log()
        var cache = ListCache()
        _ = DeskLists(request: try request("pipeline", log), cache: &cache, isCancelled: { false })
        cache.decide((0..<8192).map(text))
        log.append([Sample.row(Sample.items[0], number: 9000)])
        let lists = try #require(
            DeskLists(request: try request("pipeline", log, number: 2), cache: &cache, isCancelled: { false }))
        #expect(lists.progress == nil)
        #expect(lists[.all].count >= 820)
    }

    @Test func eventsThatTheArchiveLacks_areJudgedByTheirTitles() throws {
        let request = try request("pipeline", log())
        var cache = ListCache()
        _ = DeskLists(request: request, cache: &cache, isCancelled: { false })
        let keys = cache.undecidedKeys(limit: .max)
        #expect(keys.count == 8192)
        cache.decide([], asked: keys)
        #expect(cache.lists(for: request).progress == nil)
    }

    @Test func statusLine_saysSearching_untilAllIsThere() throws {
        var desk = Desk(size: size)
        desk.send(.arrived(log().snapshot))
        desk.type("/pipeline")
        #expect(try desk.screen().text.contains("searching… summaries, 8192 left"))
        desk.type("<BS>")
        desk.type("<Esc>")
        #expect(try !desk.screen().text.contains("searching"))
    }

    @Test func selection_waitsForItsRow_whileTheSearchIsUnderWay() throws {
        var desk = Desk(size: size)
        desk.send(.arrived(log().snapshot))
        desk.type("0")
        desk.type(String(repeating: "j", count: 11))
        let chosen = desk.state.cursors[6].selection?.id
        #expect(chosen == .event(EventKey(10)))
        desk.type("/pipeline")
        #expect(desk.state.cursors[6].selection?.id == chosen)
        desk.cache.decide((0..<8192).map(text))
        desk.send(.ticked(Sample.now.advanced(by: 86_400)))
        #expect(desk.state.lists[.all].count == 820)
        #expect(desk.state.cursors[6].selection?.id == chosen)
    }
}

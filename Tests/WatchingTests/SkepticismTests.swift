import EventModel
import FixtureServer
import History
import Testing
import Watching

/// What feeds do to whoever believes them.
@Suite struct SkepticismTests {
    private func poll(_ desk: TestDesk, _ feed: String) async throws {
        desk.server.serve(FixtureRoute("/feed", FixtureVersion(text: feed)))
        try await desk.poll()
    }

    private func feed(_ items: [(id: String, title: String)], link: Bool = false) -> String {
        TestWorld.feed(items, page: { link ? "https://wire.example/\($0)" : nil })
    }

    private let signed = (id: "1", title: "Russia and China sign an agreement")

    @Test func itemThatVanishesAndReturns_isNotNewAgain() async throws {
        let desk = try TestDesk([])
        for items in [[signed], [("2", "China visits Russia")], [signed, ("2", "China visits Russia")]] {
            try await poll(desk, feed(items))
        }
        #expect(desk.box.fresh.map(\.title) == ["Russia and China sign an agreement", "China visits Russia"])
        #expect(desk.box.revised.isEmpty)
    }

    @Test func editedHeadlines_areVersionsOfOneEvent() async throws {
        let desk = try TestDesk([])
        let titles = ["Russia and China sign", "Russia and China sign two deals", "Russia and China sign three deals"]
        for title in titles { try await poll(desk, feed([("1", title)])) }
        let key = try #require(desk.box.fresh.first).key
        #expect(desk.box.fresh.count == 1)
        #expect(try desk.history.versions(of: key).map(\.title) == titles)
    }

    @Test func eventThatAnEditMakesIrrelevant_andAnotherRelevantAgain_isNoDouble() async throws {
        let desk = try TestDesk([])
        for title in ["Russia and China sign", "Football results", "Russia and China sign"] {
            try await poll(desk, feed([("1", title)]))
        }
        let snapshot = try #require(desk.box.updates.last).snapshot
        #expect(snapshot.count == 1)
        #expect(snapshot.row(at: 0).title == "Russia and China sign")
        #expect(desk.box.fresh.count == 1)
        #expect(desk.box.revised.map(\.relevance) == [.none, .dyad])
    }

    @Test func pageThatARunDidNotComeTo_isFetchedByTheNext() async throws {
        let page = FixtureVersion(text: "<div class=text>Late.</div>", contentType: "text/html")
        let desk = try TestDesk([])
        desk.hasPages = false
        try await poll(desk, desk.feed([signed]))
        let key = try #require(desk.box.fresh.first).key
        #expect(try desk.history.event(key)?.report.body == nil)
        desk.server.serve(FixtureRoute("/page/1", page))
        desk.hasPages = true
        desk.restart()
        try await desk.poll()
        #expect(try desk.history.event(key)?.report.body == "Late.")
    }

    @Test func pageThatIsNotToBeHad_isAskedForOnce_alsoByLaterRuns() async throws {
        let desk = try TestDesk([])
        var gone = FixtureVersion(text: "gone", contentType: "text/html")
        gone.status = 410
        desk.server.serve(FixtureRoute("/page/1", gone))
        try await poll(desk, desk.feed([signed]))
        desk.restart()
        try await desk.poll()
        #expect(desk.server.tally("/page/1").requests == 1)
    }
}

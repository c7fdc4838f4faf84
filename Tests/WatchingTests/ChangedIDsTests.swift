import EventModel
import FixtureServer
import History
import Testing
import Watching

/// Items whose feed gives them other ids: one report each, through the whole watch.
@Suite struct ChangedIDsTests {
    private struct Item {
        var id: String? = "1"
        var title = ChangedIDsTests.gas
        var link: String? = "https://wire.example/gas"
        var date: String? = "Tue, 24 Nov 2026 10:00:00 GMT"
        var text = ""

        var markup: String {
            let parts = [
                id.map { "<guid isPermaLink=\"false\">\($0)</guid>" }, link.map { "<link>\($0)</link>" },
                date.map { "<pubDate>\($0)</pubDate>" },
            ]
            return "<item><title>\(title)</title><description>\(text)</description>"
                + parts.compactMap(\.self).joined() + "</item>"
        }
    }

    private static let gas = "Russia and China sign a gas agreement"
    private static let drill = "Russia and China begin a naval drill"
    private static let drillItem = Item(id: "2", title: drill, link: "https://wire.example/drill")

    /// Polls the documents one after the other; answers the desk.
    private func polled(_ documents: [[Item]], site: String = "https://wire.example/") async throws -> TestDesk {
        let desk = try TestDesk([])
        desk.hasPages = false
        for items in documents {
            let feed =
                "<rss version=\"2.0\"><channel><title>Wire</title><link>\(site)</link>"
                + items.map(\.markup).joined() + "</channel></rss>"
            desk.server.serve(FixtureRoute("/feed", FixtureVersion(text: feed)))
            try await desk.poll()
        }
        return desk
    }

    private func titles(_ desk: TestDesk) -> [String] { desk.box.fresh.map(\.title) }

    // MARK: The same report

    @Test(arguments: [
        "other guid", "http://wire.example/?p=1", "guid-that-changes-2",
    ])
    func otherGuid_atTheSameAddress_isTheSameReport(_ id: String) async throws {
        let desk = try await polled([[Item()], [Item(id: id)], [Item(id: id)]])
        #expect(titles(desk) == [Self.gas])
        #expect(desk.box.revised.isEmpty)
    }

    @Test func guidsThatChangeAtEachPoll_giveEachItemOnce() async throws {
        let polls = (0..<6).map {
            [Item(id: "a\($0)"), Item(id: "b\($0)", title: Self.drill, link: "https://w.example/b")]
        }
        let desk = try await polled(polls)
        #expect(titles(desk) == [Self.gas, Self.drill])
    }

    @Test func feedThatCeasesToGiveGuids_bringsNothingNew() async throws {
        let desk = try await polled([[Item()], [Item(id: nil)]])
        #expect(titles(desk) == [Self.gas])
    }

    @Test func feedThatGoesOverToHTTPS_bringsNothingNew() async throws {
        let old = Item(id: nil, link: "http://www.wire.example/gas")
        let desk = try await polled([[old], [Item(id: nil, link: "https://wire.example/gas/?utm_source=rss")]])
        #expect(titles(desk) == [Self.gas])
    }

    @Test func otherGuidAndHeadline_atTheSameAddress_isAVersion() async throws {
        let edited = "Russia and China sign a gas agreement worth billions"
        let desk = try await polled([[Item()], [Item(id: "9", title: edited)]])
        let key = try #require(desk.box.fresh.first).key
        #expect(titles(desk) == [Self.gas])
        #expect(try desk.history.versions(of: key).map(\.title) == [Self.gas, edited])
        #expect(desk.box.revised.map(\.key) == [key])
    }

    @Test func otherGuidAndAddress_withTheSameTitle_isTheSameReport() async throws {
        let desk = try await polled([[Item()], [Item(id: "9", link: "https://wire.example/2026/gas")]])
        #expect(titles(desk) == [Self.gas])
    }

    @Test func otherGuid_withTheSameTitle_isTheSameReport_whenThereIsNoAddress() async throws {
        let desk = try await polled([[Item(link: nil)], [Item(id: "9", link: nil)]])
        #expect(titles(desk) == [Self.gas])
    }

    @Test func otherGuid_withTheSameTitle_isTheSameReport_whenThereAreNoDates() async throws {
        let desk = try await polled([[Item(date: nil)], [Item(id: "9", link: nil, date: nil)]])
        #expect(titles(desk) == [Self.gas])
    }

    @Test func itemThatVanishes_andReturnsWithAnotherGuid_isNotNewAgain() async throws {
        let desk = try await polled([[Item()], [Self.drillItem], [Item(id: "9"), Self.drillItem], [Item(id: "9")]])
        #expect(titles(desk) == [Self.gas, Self.drill])
        #expect(desk.box.revised.isEmpty)
    }

    @Test func headlineThatIsEditedAfterTheGuidChanged_isAVersionOfTheSame() async throws {
        let edited = "Gas agreement between Russia and China delayed"
        let polls = [[Item(link: nil)], [Item(id: "9", link: nil)], [Item(id: "9", title: edited, link: nil)]]
        let desk = try await polled(polls)
        let key = try #require(desk.box.fresh.first).key
        #expect(titles(desk) == [Self.gas])
        #expect(try desk.history.versions(of: key).map(\.title) == [Self.gas, edited])
    }

    @Test func sameText_datedADayLater_isTheSameReport() async throws {
        let later = Item(
            id: "9", link: "https://wire.example/again", date: "Mon, 23 Nov 2026 08:00:00 GMT", text: "Both sign.")
        let desk = try await polled([[Item(text: "Both sign.")], [later]])
        #expect(titles(desk) == [Self.gas])
    }

    @Test func changedGuid_isKnownAgain_afterARestart() async throws {
        let desk = try await polled([[Item()], [Item(id: "9")]])
        desk.restart()
        desk.server.serve(
            FixtureRoute("/feed", FixtureVersion(text: "<rss><channel>\(Item(id: "10").markup)</channel></rss>")))
        try await desk.poll()
        #expect(titles(desk) == [Self.gas])
    }

    // MARK: Not the same

    @Test(arguments: ["https://wire.example/", "https://wire.example/news", "https://other.example/all"])
    func itemsThatShareOneLink_stayApart(_ link: String) async throws {
        let items = [Item(link: link), Item(id: "2", title: Self.drill, link: link)]
        let third = Item(id: "3", title: "China buys Russian oil", link: link)
        let desk = try await polled([items, items + [third]], site: "https://wire.example/news")
        #expect(titles(desk) == [Self.gas, Self.drill, "China buys Russian oil"])
    }

    @Test func itemsAtTheFeedsOwnPage_stayApart_whenEachStandsAlone() async throws {
        let site = "https://wire.example/news"
        let desk = try await polled([[Item(link: site)], [Item(id: "2", title: Self.drill, link: site)]], site: site)
        #expect(titles(desk) == [Self.gas, Self.drill])
    }

    @Test func itemsOfOneTitleSideBySide_stayApart() async throws {
        let other = Item(id: "2", link: "https://wire.example/gas-2")
        let desk = try await polled([
            [Item(), other], [Item(id: "3", link: "https://wire.example/gas-3"), Item(), other],
        ])
        #expect(titles(desk) == [Self.gas, Self.gas, Self.gas])
    }

    @Test func bulletinOfAnotherDay_atTheSameAddress_isAnotherReport() async throws {
        let yesterday = Item(date: "Mon, 23 Nov 2026 09:00:00 GMT")
        let desk = try await polled([[yesterday], [Item(id: "2", title: Self.drill)]])
        #expect(titles(desk) == [Self.gas, Self.drill])
    }

    @Test func sameTitleOfAnotherDay_atAnotherAddress_isAnotherReport() async throws {
        let yesterday = Item(date: "Mon, 23 Nov 2026 09:00:00 GMT", text: "On Monday.")
        let desk = try await polled([[yesterday], [Item(id: "2", link: "https://wire.example/2", text: "On Tuesday.")]])
        #expect(titles(desk) == [Self.gas, Self.gas])
    }

    @Test func shortTitle_namesAReportOfTheSameMomentOnly() async throws {
        let one = Item(title: "China, Russia", link: nil)
        let (same, later) = (Item(id: "2", title: one.title, link: nil), "Tue, 24 Nov 2026 11:00:00 GMT")
        #expect(titles(try await polled([[one], [same]])) == ["China, Russia"])
        let other = Item(id: "3", title: one.title, link: nil, date: later)
        #expect(titles(try await polled([[one], [other]])) == ["China, Russia", "China, Russia"])
    }
}

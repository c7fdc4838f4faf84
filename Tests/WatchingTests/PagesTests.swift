import EventModel
import FixtureServer
import History
import Testing

/// Full texts of the items of a source that declares where they stand.
@Suite struct PagesTests {
    private static let agreement = (id: "1", title: "Russia and China sign an agreement")

    private func page(_ text: String, of id: String = "1", status: Int = 200) -> FixtureRoute {
        var version = FixtureVersion(
            text: "<html><title>T</title><div class=text><p>\(text)</p><p>End.</p></div></html>",
            contentType: "text/html; charset=utf-8")
        version.status = status
        return FixtureRoute("/page/\(id)", version)
    }

    private func robots(_ text: String) -> FixtureRoute {
        FixtureRoute("/robots.txt", FixtureVersion(text: text, contentType: "text/plain"))
    }

    private func desk(_ items: [(id: String, title: String)], pages: [FixtureRoute]) throws -> TestDesk {
        let desk = try TestDesk([], pages: pages)
        desk.server.serve(FixtureRoute("/feed", FixtureVersion(text: desk.feed(items))))
        return desk
    }

    private func body(_ desk: TestDesk) throws -> String? {
        let key = try #require(desk.box.fresh.first).key
        return try desk.history.event(key)?.report.body
    }

    @Test func relevantItem_getsItsPagesText() async throws {
        let desk = try desk(
            [Self.agreement, ("2", "Football results")], pages: [page("The two sides agree."), page("Goals.", of: "2")])
        let health = try await desk.poll()
        #expect(try body(desk) == "The two sides agree.\n\nEnd.")
        #expect(health.fullText == "full texts: 1 read")
        #expect(desk.server.tally("/page/2").full == 0, "what is irrelevant is not asked for")
        #expect(desk.box.fresh.count == 1 && desk.box.revised.isEmpty)
    }

    @Test func pageThatRobotsForbid_isNotAskedFor_andSaid() async throws {
        let desk = try desk(
            [Self.agreement], pages: [page("Text."), robots("User-agent: *\nDisallow: /page/\n")])
        let health = try await desk.poll()
        #expect(desk.server.tally("/page/1").full == 0)
        #expect(try body(desk) == nil)
        let origin = desk.server.url("")
        #expect(health.fullText == "full texts: 0 read, 1 refused (last: robots.txt of \(origin) forbids it)")
    }

    @Test func emptyRobots_forbidNothing() async throws {
        let desk = try desk([Self.agreement], pages: [page("Text."), robots("")])
        #expect(try await desk.poll().fullText == "full texts: 1 read")
    }

    @Test func missingPage_isSaid() async throws {
        let desk = try desk([Self.agreement], pages: [page("Gone.", status: 404)])
        let words = try await desk.poll().fullText
        #expect(words?.hasPrefix("full texts: 0 read, 1 not to be had (last: http://127.0.0.1:") == true)
        #expect(words?.contains("404") == true, "\(words ?? "")")
    }

    @Test func pageWithoutThePlace_isSaid() async throws {
        let wall = FixtureRoute(
            "/page/1", FixtureVersion(text: "<title>Just a moment...</title>", contentType: "text/html"))
        let desk = try desk([Self.agreement], pages: [wall])
        let words = try await desk.poll().fullText
        #expect(words?.contains("the page has no text at //div[@class='text']") == true, "\(words ?? "")")
    }

    @Test func documentKind_isReadFromTheTitleOfAnOfficialSource() async throws {
        let desk = try desk(
            [("1", "Joint Statement of Russia and China on the new era"), ("2", "Talks with Russia in China")],
            pages: [])
        try await desk.poll()
        let kinds = try desk.box.fresh.map { try desk.history.event($0.key)?.report.documentKind }
        #expect(kinds == [.jointStatement, .readout])
    }

    @Test func documentKind_isTheSourcesOwn_whereTitlesDoNotSay() async throws {
        let desk = try desk(
            [("1", "Russia and China on trade"), ("2", "Press briefing on Russia and China")], pages: [])
        desk.documentKind = .transcript
        try await desk.poll()
        let kinds = try desk.box.fresh.map { try desk.history.event($0.key)?.report.documentKind }
        #expect(kinds == [.transcript, .briefing])
    }

    @Test func editedHeadline_asksForItsPageByItsValidators() async throws {
        let desk = try desk([Self.agreement], pages: [page("First.")])
        try await desk.poll()
        desk.server.serve(FixtureRoute("/feed", FixtureVersion(text: desk.feed([("1", "Russia, China sign two")]))))
        try await desk.poll()
        #expect(desk.server.tally("/page/1").notModified == 1 && desk.server.tally("/page/1").full == 1)
        #expect(try body(desk) == "First.\n\nEnd.")
    }

    @Test func itemsOfASearchFeed_haveNoPages() async throws {
        let desk = try desk([Self.agreement], pages: [page("First.")])
        desk.format = .search
        try await desk.poll()
        #expect(desk.server.tally("/page/1").requests == 0 && desk.box.fresh.count == 1)
    }

    @Test func editedPage_keepsBothTexts() async throws {
        let desk = try desk([Self.agreement], pages: [page("First.")])
        try await desk.poll()
        let key = try #require(desk.box.fresh.first).key
        desk.server.serve(FixtureRoute("/feed", FixtureVersion(text: desk.feed([("1", "Russia, China sign two")]))))
        desk.server.serve(page("Second."))
        try await desk.poll()
        let versions = try desk.history.textVersions(of: key)
        #expect(versions.bodies.map(\.text) == ["First.\n\nEnd.", "Second.\n\nEnd."])
        #expect(versions.titles.map(\.text) == [Self.agreement.title, "Russia, China sign two"])
        let before = try #require(versions.bodies.last).knownAt.advanced(by: -1)
        #expect(try desk.history.bodies(of: key, asOf: before).map(\.text) == ["First.\n\nEnd."])
        let change = ParagraphChange(from: versions.bodies[0].text, to: versions.bodies[1].text)
        #expect(change.removed == ["First."] && change.added == ["Second."])
    }

    @Test func editedHeadline_keepsTheText_andIsAskedForAnew() async throws {
        let desk = try desk([Self.agreement], pages: [page("First.")])
        try await desk.poll()
        let edited = desk.feed([("1", "Russia and China sign two agreements")])
        desk.server.serve(FixtureRoute("/feed", FixtureVersion(text: edited)))
        desk.server.serve(page("Second."))
        try await desk.poll()
        #expect(try body(desk) == "Second.\n\nEnd.")
        #expect(desk.box.fresh.count == 1)
    }
}

import EventModel
import FixtureServer
import History
import Testing
import Watching

/// One poll that feeds two readings: reports, and the votes that are told of in them.
@Suite struct SecondReadingTests {
    private static let feed = """
        <rss version="2.0"><channel><title>SC</title><item><guid>2</guid>
        <title>Russia and China: Security Council Fails to Adopt Text</title>
        <link>https://press.un.org/en/2026/sc2.doc.htm</link><pubDate>Tue, 24 Nov 2026 10:00:00 GMT</pubDate>
        <description>The Security Council did not adopt S/2026/720 by 10 in favour to 1 against (Russian Federation), with
        4 abstentions (Brazil, China, Gabon, India).</description></item></channel></rss>
        """

    @Test func poll_givesReportsAndVotes() async throws {
        let desk = try TestDesk([])
        (desk.hasPages, desk.alsoReadAs) = (false, .vetoes)
        desk.server.serve(FixtureRoute("/feed", FixtureVersion(text: Self.feed)))
        let health = try await desk.poll()
        #expect(desk.box.fresh.map(\.title) == ["Russia and China: Security Council Fails to Adopt Text"])
        #expect(try desk.history.votes().map(\.id) == ["S/2026/720"])
        #expect(desk.server.tally("/feed").requests == 1)
        #expect(health.words == "fresh")
    }
}

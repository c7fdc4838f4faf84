import EventModel
import FixtureServer
import History
import Testing
import Watching

/// Items of a search feed are those of their true publishers: copies count once, outlets by their own names.
@Suite struct AggregatorTests {
    private func item(_ id: Int, _ publisher: String, _ title: String) -> String {
        """
        <item><guid>\(id)</guid><title>\(title) - \(publisher)</title>
        <link>https://news.example/rss/articles/\(id)</link><pubDate>Tue, 24 Nov 2026 1\(id):00:00 GMT</pubDate>
        <source url="https://\(publisher.lowercased()).example">\(publisher)</source></item>
        """
    }

    @Test func publisher_isTheOrigin() async throws {
        let desk = try TestDesk([])
        (desk.hasPages, desk.format, desk.kind) = (false, .search, .wire)
        let items = [
            item(0, "Heraldo", "Russia and China sign a large gas agreement"),
            item(1, "Gazette", "China and Russia sign a large agreement on gas"),
            item(2, "Gazette", "China and Russia have signed a large gas agreement"),
        ]
        let feed = "<rss version=\"2.0\"><channel><title>S</title>\(items.joined())</channel></rss>"
        desk.server.serve(FixtureRoute("/feed", FixtureVersion(text: feed)))
        try await desk.poll()
        let snapshot = try #require(desk.box.updates.last).snapshot
        let rows = (0..<snapshot.count).map { snapshot.row(at: $0) }
        #expect(Set(rows.compactMap(\.story)).count == 1)
        #expect(rows.compactMap(\.corroboration).map(\.origins).max() == 2)
        let publishers = try rows.map { try desk.history.event($0.key)?.report.publisher }
        #expect(Set(publishers) == ["Gazette", "Heraldo"])
    }
}

import EventModel
import FixtureServer

/// The routes of the demo: each feed as a sequence of versions by time, each item's page, and three feeds in trouble.
struct DemoRoutes {
    let content: DemoContent
    /// The moment that the content's times count from.
    let startedAt: Timestamp
    /// The address of the server, without a slash at the end.
    let home: String

    func routes() -> [FixtureRoute] {
        content.feeds.map(route) + content.items.map(page)
    }

    private func route(of feed: DemoFeed) -> FixtureRoute {
        switch feed.form {
        case .busy:
            let headers = ["Retry-After": "15"]
            return FixtureRoute(feed.path, FixtureVersion(body: [], status: 503, headers: headers))
        case .challenge, .rss, .rdf, .atom, .json:
            let times = content.versionTimes(of: feed)
            return FixtureRoute(
                feed.path, versions: times.map { version(of: feed, at: $0) }, advance: .bySeconds(times))
        }
    }

    private func version(of feed: DemoFeed, at elapsed: Int64) -> FixtureVersion {
        let entries = content.items(of: feed, at: elapsed).map { entry(of: $0, in: feed, at: elapsed) }
        let updatedAt = startedAt.advanced(by: elapsed)
        let writing = FeedWriting(feed: feed, home: home, entries: entries, updatedAt: updatedAt)
        return FixtureVersion(body: writing.document(), contentType: writing.contentType, lastModified: updatedAt)
    }

    private func entry(of item: DemoItem, in feed: DemoFeed, at elapsed: Int64) -> DemoEntry {
        let publishedAt: Timestamp? =
            switch item.publication {
            case .at(let seconds): startedAt.advanced(by: seconds)
            case .undated: nil
            }
        return DemoEntry(
            id: "demo:\(item.id)", link: home + Self.path(of: item), title: item.title(at: elapsed),
            summary: "\(item.summary) \(feed.disclaimer)", publishedAt: publishedAt,
            updatedAt: item.editedAt(elapsed).map { startedAt.advanced(by: $0) } ?? publishedAt)
    }

    /// The page that an item links to.
    private func page(of item: DemoItem) -> FixtureRoute {
        let feed = content.feeds.first { $0.name == item.feed }
        let text = "\(item.title)\n\n\(item.summary)\n\n\(feed?.disclaimer ?? "") \(feed?.title ?? "")\n"
        return FixtureRoute(Self.path(of: item), FixtureVersion(text: text, contentType: "text/plain; charset=utf-8"))
    }

    private static func path(of item: DemoItem) -> String { "/items/\(item.id)" }
}

import EventModel

/// An item of a feed that a test serves.
struct FeedItem {
    var id: String
    var title: String
    var summary = ""
    /// Minutes before the feed was made.
    var age: Int64 = 60

    /// RSS 2.0, as of `now`.
    static func rss(_ items: [FeedItem], now: Timestamp) -> String {
        let body = items.map { item in
            "<item><guid isPermaLink=\"false\">\(item.id)</guid><title>\(escaped(item.title))</title>"
                + "<link>https://feeds.example/\(item.id)</link><description>\(escaped(item.summary))</description>"
                + "<pubDate>\(now.advanced(by: -60 * item.age).rfc3339)</pubDate></item>"
        }
        return "<rss version=\"2.0\"><channel><title>Test</title><link>https://feeds.example/</link>"
            + body.joined(separator: "\n") + "</channel></rss>"
    }

    /// JSON Feed 1.1, which can carry any scalar.
    static func json(_ items: [FeedItem], now: Timestamp) -> String {
        var json = JSONWriter()
        json.object { json in
            json.member("version", "https://jsonfeed.org/version/1.1")
            json.member("title", "Test")
            json.key("items")
            json.array(items) { json, item in
                json.object { json in
                    json.member("id", item.id)
                    json.member("url", "https://feeds.example/\(item.id)")
                    json.member("title", item.title)
                    json.member("summary", item.summary)
                    json.member("date_published", now.advanced(by: -60 * item.age))
                }
            }
        }
        return json.text
    }

    private static func escaped(_ text: String) -> String {
        text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
            .split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
    }
}

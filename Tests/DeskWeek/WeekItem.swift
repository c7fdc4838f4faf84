import EventModel

/// One item of the invented week: when, whose feed, in what words.
struct WeekItem: Sendable {
    var at: Timestamp
    var source: String
    var title: String
    var summary: String

    /// A line such as `19 07:30|moscow-mfa|Title|Summary` of a month such as `2026-11`, in UTC; nil where it is none.
    init?(_ line: Substring, month: String) {
        let parts = line.split(separator: "|", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 3 else { return nil }
        let time = parts[0].split(separator: " ")
        guard time.count == 2, let at = Timestamp(rfc3339: "\(month)-\(time[0])T\(time[1]):00Z") else { return nil }
        self.init(at: at, source: parts[1], title: parts[2], summary: parts.count > 3 ? parts[3] : "")
    }

    init(at: Timestamp, source: String, title: String, summary: String = "") {
        self.at = at
        self.source = source
        self.title = title
        self.summary = summary
    }

    /// RSS 2.0 of items, newest first.
    static func rss(_ items: [WeekItem]) -> String {
        let body = items.sorted { ($1.at, $0.title) < ($0.at, $1.title) }.map { item in
            let id =
                "\(item.source)-\(item.at.seconds)-\(item.title.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFFFF })"
            return "<item><guid isPermaLink=\"false\">\(id)</guid><title>\(escaped(item.title))</title>"
                + "<link>https://\(item.source).example/\(id)</link><description>\(escaped(item.summary))</description>"
                + "<pubDate>\(item.at.rfc3339)</pubDate></item>"
        }
        return "<rss version=\"2.0\"><channel><title>Invented</title><link>https://feeds.example/</link>"
            + body.joined(separator: "\n") + "</channel></rss>"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }
}

public import EventModel
public import FeedParsing

/// What a subscription list holds: its feeds, and the lines that are none.
public struct ListedFeeds: Hashable, Sendable {
    public typealias Entry = OutlineEntry

    public var form: SubscriptionList
    public var entries: [OutlineEntry]
    public var problems: [Problem]

    /// Reads an OPML document or newsboat's `urls`, told apart by content; `file` is named in problems.
    public init(_ bytes: [UInt8], file: String) {
        if let entries = OutlineParser().entries(of: bytes) {
            self.init(form: .opml, entries: entries, problems: [])
            if entries.isEmpty {
                problems = [Problem("is OPML without any feed (no outline has an xmlUrl)", place: file)]
            }
        } else {
            self = UrlsReading(file: file).feeds(in: String(decoding: bytes, as: UTF8.self))
        }
    }

    init(form: SubscriptionList, entries: [OutlineEntry], problems: [Problem]) {
        self.form = form
        self.entries = entries
        self.problems = problems
    }
}

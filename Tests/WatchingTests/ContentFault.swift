import FixtureServer

/// One way for a feed's documents to be bad, over successive polls, and what must come of it.
struct ContentFault: Sendable {
    let name: String
    /// What is served, poll by poll.
    let documents: [FixtureVersion]
    /// The source's health after the last poll.
    let words: String
    /// Titles of the events kept, newest version of each, in the order they came.
    let kept: [String]

    init(_ name: String, _ documents: [String], words: String = "fresh", kept: [String]) {
        self.init(name, bytes: documents.map { Array($0.utf8) }, words: words, kept: kept)
    }

    init(_ name: String, bytes: [[UInt8]], words: String = "fresh", kept: [String]) {
        self.name = name
        documents = bytes.map { FixtureVersion(body: $0, contentType: "application/xml; charset=utf-8") }
        self.words = words
        self.kept = kept
    }

    // MARK: Documents

    static let gas = "Russia and China sign a gas agreement"
    private static let cut = "fresh; the document ends in its middle; it is asked for whole again"
    static let drill = "Russia and China begin a naval drill"
    private static let today = "<pubDate>Tue, 24 Nov 2026 10:00:00 GMT</pubDate>"

    static func item(_ id: String, _ title: String, date: String = today) -> String {
        "<item><guid>\(id)</guid><title>\(title)</title>\(date)</item>"
    }

    static func feed(_ items: String..., prolog: String = "") -> String {
        "\(prolog)<rss version=\"2.0\"><channel><title>Wire</title>\(items.joined())</channel></rss>"
    }

    private static let good = feed(item("1", gas))

    static let all = instead + markup + dates + identities

    /// Something else in the feed's place: what was accepted before stays.
    private static let instead: [ContentFault] = [
        ContentFault(
            "html-wall", [good, "<html><head><title>Just a moment...</title></head><body>Checking</body></html>"],
            words:
                "a web page, titled “Just a moment...” that asks the visitor to prove to be human or to log in, not a feed; next try 12:15 UTC",
            kept: [gas]),
        ContentFault(
            "html-page", [good, "<!DOCTYPE html><html><head><title>News</title></head><body><p>Hi</p></body></html>"],
            words: "a web page, titled “News”, not a feed; look there for the feed's own address; next try 12:15 UTC",
            kept: [gas]),
        ContentFault(
            "empty-body", [good, ""], words: "HTTP 200 with an empty document; next try 12:15 UTC", kept: [gas]),
        ContentFault(
            "white-space-only", [good, " \n\t "], words: "the answer is empty; next try 12:15 UTC", kept: [gas]),
        ContentFault(
            "sitemap", [good, "<?xml version=\"1.0\"?><urlset><url><loc>http://a.example/</loc></url></urlset>"],
            words: "XML, but no feed: its first element is “urlset”; next try 12:15 UTC", kept: [gas]),
        ContentFault(
            "json-error", [good, "{\"error\":\"quota\"}"],
            words: "JSON, but no JSON Feed: it has the members error; next try 12:15 UTC",
            kept: [gas]),
        ContentFault("feed-emptied", [good, feed()], kept: [gas]),
        ContentFault("feed-without-items", [feed()], words: "answers with a feed that has no items", kept: []),
    ]

    /// Broken or hostile markup: what can be read is kept.
    private static let markup: [ContentFault] = [
        ContentFault(
            "truncated-xml", [String(feed(item("1", gas), item("2", drill)).dropLast(60))], words: cut,
            kept: [gas, drill]),
        ContentFault(
            "cut-in-a-title", [String(feed(item("1", gas), item("2", drill)).prefix(200))], words: cut, kept: [gas]),
        ContentFault(
            "xml-bomb",
            [
                feed(
                    item("1", gas), item("2", "&l20;"),
                    prolog: "<!DOCTYPE rss [<!ENTITY l0 \"lol\">"
                        + (1...20).map { "<!ENTITY l\($0) \"&l\($0 - 1);&l\($0 - 1);\">" }.joined() + "]>")
            ], kept: [gas]),
        ContentFault(
            "external-entity",
            [
                feed(
                    item("1", gas), item("2", "&x;"),
                    prolog: "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
            ], kept: [gas]),
        ContentFault(
            "deep-nesting", [feed(String(repeating: "<d>", count: 10_000), item("1", gas)), good], kept: [gas]),
        ContentFault(
            "wrong-charset", bytes: [Array(feed(item("1", gas), item("2", "X")).utf8).map { $0 == 0x58 ? 0xcf : $0 }],
            kept: [gas]),
        ContentFault(
            "control-characters", bytes: [Array(feed(item("1", gas), item("2", "\u{0}\u{1b}[2J\u{7}")).utf8)],
            kept: [gas]),
        ContentFault("title-of-twenty-kilobytes", [feed(item("1", gas), item("2", Self.long))], kept: [gas]),
    ]

    private static let long = String(repeating: "a ", count: 10_000)

    private static let dates: [ContentFault] = [
        ContentFault(
            "dates-in-1970", [feed(item("1", gas, date: "<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>"))],
            words: "answers, but its items carry no dates", kept: [gas]),
        ContentFault(
            "dates-in-1975", [feed(item("1", gas, date: "<pubDate>Thu, 02 Jan 1975 00:00:00 GMT</pubDate>"))],
            words: "answers, but its newest item is 51 years old", kept: [gas]),
        ContentFault(
            "dates-in-2099", [feed(item("1", gas, date: "<pubDate>Thu, 01 Jan 2099 00:00:00 GMT</pubDate>"))],
            words: "answers, but its items are dated in the future", kept: [gas]),
        ContentFault(
            "dates-in-the-next-hour", [feed(item("1", gas), item("2", drill, date: nextHour))],
            words: "fresh; 1 of its items are dated in the future", kept: [gas, drill]),
        ContentFault(
            "no-dates", [feed(item("1", gas, date: ""))], words: "answers, but its items carry no dates", kept: [gas]),
        ContentFault(
            "unreadable-dates", [feed(item("1", gas, date: "<pubDate>yesterday-ish</pubDate>"))],
            words: "answers, but its items carry no dates", kept: [gas]),
    ]

    private static let nextHour = "<pubDate>Tue, 24 Nov 2026 13:00:00 GMT</pubDate>"

    private static let identities: [ContentFault] = [
        ContentFault("duplicate-guids", [feed(item("1", gas), item("1", drill))], kept: [gas]),
        ContentFault("edited-headline", [good, feed(item("1", drill))], kept: [drill]),
        ContentFault(
            "edited-there-and-back", [good, feed(item("1", drill)), good], kept: [gas]),
        ContentFault(
            "vanished-and-returned",
            [feed(item("1", gas), item("2", drill)), feed(item("2", drill)), feed(item("1", gas), item("2", drill))],
            kept: [gas, drill]),
        ContentFault(
            "no-ids", [feed("<item><title>\(gas)</title></item>"), feed("<item><title>\(gas)</title></item>", " ")],
            words: "answers, but its items carry no dates", kept: [gas]),
    ]
}

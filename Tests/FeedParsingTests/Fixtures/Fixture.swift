import EventModel
import FeedParsing
import Testing

/// A small document of our own and what must be read of it: one behaviour.
struct Fixture: CustomTestStringConvertible, Sendable {
    let name: String
    var bytes: [UInt8]
    var contentType: String?
    var url = "https://example.org/feed.xml"
    let expected: [Expected]

    enum Expected: Sendable {
        case format(String)
        case feedTitle(String?)
        case feedLink(String?)
        case feedLanguage(String?)
        case count(Int)
        case titles([String])
        case title(String)
        case summary(String)
        case body(String?)
        case url(String?)
        case id(String)
        case published(String?)
        case updated(String?)
        case language(String?)
        case author(String?)
        case publisher(String?)
        case problem(String)
        case noProblem
        case notAFeed(NotAFeed.Kind)
    }

    init(
        _ name: String, _ document: String, url: String = "https://example.org/feed.xml", _ expected: Expected...
    ) {
        self.name = name
        bytes = Array(document.utf8)
        self.url = url
        self.expected = expected
    }

    init(_ name: String, bytes: [UInt8], contentType: String? = nil, _ expected: Expected...) {
        self.name = name
        self.bytes = bytes
        self.contentType = contentType
        self.expected = expected
    }

    var testDescription: String { name }

    /// An RSS document with one item.
    static func rss(_ name: String, item: String, _ expected: Expected...) -> Fixture {
        let document = "<rss version=\"2.0\"><channel><title>F</title><item>\(item)</item></channel></rss>"
        return Fixture(name: name, bytes: Array(document.utf8), expected: expected)
    }

    /// An Atom 1.0 document with one entry.
    static func atom(_ name: String, entry: String, _ expected: Expected...) -> Fixture {
        let document = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>F</title><entry>\(entry)</entry></feed>"
        return Fixture(name: name, bytes: Array(document.utf8), expected: expected)
    }

    init(name: String, bytes: [UInt8], expected: [Expected]) {
        self.name = name
        self.bytes = bytes
        self.expected = expected
    }

    static let fetchedAt = Timestamp(seconds: 1_764_000_000)

    var parsed: ParsedPayload {
        FeedParser().parse(
            Payload(source: "fixture", url: url, fetchedAt: Self.fetchedAt, contentType: contentType, bytes: bytes))
    }

    func check() {
        let parsed = parsed
        for each in expected { FixtureCheck(parsed: parsed).check(each) }
    }
}

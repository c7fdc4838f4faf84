import EventModel
import FixtureServer

/// Writes one version of a demo feed in the feed's own format and encoding.
struct FeedWriting {
    let feed: DemoFeed
    /// The address of the server, without a slash at the end.
    let home: String
    let entries: [DemoEntry]
    let updatedAt: Timestamp

    func document() -> [UInt8] {
        let text =
            switch feed.form {
            case .rss: declaration + rss
            case .rdf: declaration + rdf
            case .atom: declaration + atom
            case .json: json
            case .challenge: Self.challenge
            case .busy: "out of order\n"
            }
        return TextEncoding.bytes(of: text, in: feed.encoding)
    }

    var contentType: String {
        switch feed.form {
        case .rss: "application/rss+xml; charset=\(feed.encoding)"
        case .rdf: "application/rdf+xml"
        case .atom: "application/atom+xml; charset=\(feed.encoding)"
        case .json: "application/feed+json"
        case .challenge: "text/html; charset=utf-8"
        case .busy: "text/plain"
        }
    }

    private var declaration: String { "<?xml version=\"1.0\" encoding=\"\(feed.encoding)\"?>\n" }

    private static let challenge = """
        <!DOCTYPE html><html><head><title>Just a moment...</title></head>
        <body><noscript>Please enable JavaScript and cookies to continue.</noscript></body></html>

        """
}

/// A feed of the demo: whose voice it plays and how it is written.
struct DemoFeed: Hashable, Codable, Sendable {
    enum Form: String, Codable, Sendable {
        case rss, rdf, atom, json
        /// An HTML page that wants a browser, in the place of a feed.
        case challenge
        /// Status 503 for ever.
        case busy
    }

    /// The source's name and, with its suffix, the path.
    var name: String
    var form: Form
    /// As `iconv` and the XML declaration call it.
    var encoding: String
    var title: String
    var language: String
    var side: String
    var jurisdiction: String
    var kind: String
    var audience: String

    var path: String {
        switch form {
        case .json: "/\(name).json"
        case .challenge, .busy: "/\(name)"
        case .rss, .rdf, .atom: "/\(name).xml"
        }
    }

    /// What each summary says of itself, so that no invented fact can be taken for one.
    var disclaimer: String {
        switch language {
        case "ru": "(Демо: текст вымышлен.)"
        case "zh": "(演示文本,内容虚构。)"
        default: "(Demo text, invented.)"
        }
    }
}

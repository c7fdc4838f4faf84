import EventModel

/// The fields of a report by their names, as a line of JSON or a table gives them.
struct ReportFields {
    static let names: Set<String> = [
        "id", "source", "title", "summary", "body", "documentKind", "url", "publishedAt", "updatedAt", "fetchedAt",
        "language", "publisher", "author",
    ]

    private(set) var title: String?
    private var id: String?
    private var source: String?
    private var summary: String?
    private var body: String?
    private var documentKind: DocumentKind?
    private var url: String?
    private var publishedAt: Timestamp?
    private var updatedAt: Timestamp?
    private var fetchedAt: Timestamp?
    private var language: String?
    private var publisher: String?
    private var author: String?

    /// Sets a field; false for a value it cannot have. Other names are passed over.
    mutating func set(_ name: String, to value: String) -> Bool {
        switch name {
        case "title": title = value
        case "id": id = value
        case "source": source = value
        case "summary": summary = value
        case "body": body = value
        case "url": url = value
        case "language": language = value
        case "publisher": publisher = value
        case "author": author = value
        case "documentKind": return Self.set(&documentKind, DocumentKind(rawValue: value))
        case "publishedAt": return Self.set(&publishedAt, Timestamp(rfc3339: value))
        case "updatedAt": return Self.set(&updatedAt, Timestamp(rfc3339: value))
        case "fetchedAt": return Self.set(&fetchedAt, Timestamp(rfc3339: value))
        default: break
        }
        return true
    }

    private static func set<Value>(_ field: inout Value?, _ value: Value?) -> Bool {
        field = value
        return value != nil
    }

    /// As a feed's text would be: a line feed parts title and summary, and stands in neither.
    private static func onOneLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    func report(fallbackID: String, source fallbackSource: String, now: Timestamp) -> Report {
        Report(
            id: id ?? url ?? fallbackID, source: source ?? fallbackSource, title: Self.onOneLine(title ?? ""),
            summary: Self.onOneLine(summary ?? ""),
            body: body, documentKind: documentKind ?? .news, url: url, publishedAt: publishedAt, updatedAt: updatedAt,
            fetchedAt: fetchedAt ?? now, language: language, publisher: publisher, author: author)
    }
}

import EventModel

/// A report as somebody else's program may write it: only the title is needed, the rest has its defaults.
nonisolated struct ReportDraft: Decodable {
    var id: String?
    var source: String?
    var title: String
    var summary: String?
    var body: String?
    var documentKind: DocumentKind?
    var url: String?
    var publishedAt: Timestamp?
    var updatedAt: Timestamp?
    var fetchedAt: Timestamp?
    var language: String?
    var publisher: String?
    var author: String?

    /// The whole report; `fallbackID` and `source` stand in where the record has none.
    func report(fallbackID: String, source fallbackSource: String, now: Timestamp) -> Report {
        Report(
            id: id ?? url ?? fallbackID, source: source ?? fallbackSource, title: title, summary: summary ?? "",
            body: body, documentKind: documentKind ?? .news, url: url, publishedAt: publishedAt,
            updatedAt: updatedAt, fetchedAt: fetchedAt ?? now, language: language, publisher: publisher,
            author: author)
    }
}

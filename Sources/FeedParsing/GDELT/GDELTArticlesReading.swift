import EventModel

/// Reads the list of articles that GDELT's DOC service gives as JSON (`mode=artlist`).
struct GDELTArticlesReading {
    let origin: PayloadOrigin
    let limits: ParsingLimits

    static func isList(_ document: JSONValue) -> Bool {
        guard case .array? = document["articles"] else { return false }
        return true
    }

    /// Articles without an address or a title are left out, and counted.
    func read(_ document: JSONValue, onReport: (Report) -> Void) -> FeedDocument {
        var left = 0
        for article in (document["articles"]?.elements ?? []).prefix(limits.reports) {
            if let report = report(article) { onReport(report) } else { left += 1 }
        }
        let words = "\(left) articles without address or title were left out"
        return FeedDocument(
            format: "gdelt-articles", title: nil, link: nil, language: nil,
            problems: left > 0 ? [Problem(words, place: origin.url.isEmpty ? nil : origin.url)] : [])
    }

    private func report(_ article: JSONValue) -> Report? {
        guard let url = article["url"]?.text, url.hasPrefix("http"),
            let title = article["title"]?.text.map({ JSONItem.clean($0, isHTML: false) }), !title.isEmpty
        else { return nil }
        return Report(
            id: url, source: origin.source, title: title, url: url, publishedAt: seen(article["seendate"]?.text),
            fetchedAt: origin.fetchedAt, language: article["language"]?.text.flatMap(LanguageName.tag),
            publisher: article["domain"]?.text)
    }

    /// `20261124T101500Z`: when GDELT saw the article, the only time that the list has.
    private func seen(_ text: String?) -> Timestamp? {
        text.flatMap { Timestamp(gdeltDigits: $0.filter(\.isNumber)) }
    }
}

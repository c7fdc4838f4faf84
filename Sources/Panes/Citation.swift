public import EventModel
import ScreenModel

/// One event as a note cites it.
public struct Citation {
    let event: CodedEvent
    let source: Source?

    public init(event: CodedEvent, source: Source?) {
        self.event = event
        self.source = source
    }

    /// Title, outlet with side and kind, times and address.
    public var text: String {
        let report = event.report
        var parts = ["“\(report.title)”"]
        let outlet = report.publisher ?? report.source
        parts.append(source.map { "\(outlet) (\($0.side), \($0.kind.rawValue))" } ?? outlet)
        parts.append(report.publishedAt.map { "published \($0.rfc3339)" } ?? "no publication time given")
        parts.append("fetched \(report.fetchedAt.rfc3339)")
        if let url = report.url { parts.append(url) }
        return DisplayText.neutralised(parts.joined(separator: ", "))
    }

    /// The same for an entry of the chronology.
    static func text(of fact: ChronologyEntry) -> String {
        let parts = [
            "\(fact.date.date): \(fact.title)", "“\(fact.citation.title)”", fact.citation.date, fact.citation.url,
        ]
        return DisplayText.neutralised(parts.compactMap { $0 }.joined(separator: ", "))
    }
}

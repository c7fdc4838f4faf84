import ArgumentParser
import EventModel
import Foundation

/// What is known of a document that is imported.
struct DocumentOptions: ParsableArguments {
    @Option(help: "The address of its page.") var url: String?
    @Option(help: "Its title; by default the page's own, or the first line.") var title: String?
    @Option(help: ArgumentHelp("When it was published.", valueName: "time")) var date: TimeOption?
    @Option(
        help: "news, readout, transcript, joint-statement, briefing, commentary or data.",
        transform: DocumentOptions.kind)
    var kind: DocumentKind?

    /// The report of a document, from a file, from “-” or from the web, and what the user should know about it.
    func report(of document: String, source: Source) throws -> (report: Report, notice: String?) {
        let isAddress = document.hasPrefix("http://") || document.hasPrefix("https://")
        let now = Clock.now()
        let reading = DocumentReading(
            source: source, url: url ?? (isAddress ? document : nil), title: title,
            publishedAt: date?.moment(now: now, offset: 0), kind: kind, now: now)
        guard isAddress else { return try reading.report(of: try InputFile(document).bytes(), name: document) }
        let payload = try DocumentFetch(url: document).payload()
        return try reading.report(of: payload.bytes, contentType: payload.contentType, name: document)
    }

    private static func kind(named name: String) throws -> DocumentKind {
        if let kind = DocumentKind(rawValue: name) { return kind }
        let names = DocumentKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("“\(name)” is no kind of document; there are \(names)")
    }
}

import EventModel
import Foundation
import PageReading

/// Makes a report of a document that a user has: a saved page or plain text.
nonisolated struct DocumentReading {
    let source: Source
    var url: String?
    var title: String?
    var publishedAt: Timestamp?
    var kind: DocumentKind?
    let now: Timestamp

    /// The report, and what the user should know about how it was read.
    func report(of bytes: [UInt8], contentType: String? = nil, name: String) throws -> (report: Report, notice: String?)
    {
        let (page, notice) = try read(bytes, contentType: contentType, name: name)
        guard let heading = title ?? [page.title, Self.firstLine(of: page.text)].first(where: { !$0.isEmpty }) else {
            throw Failure("\(name): has no text", status: .usage)
        }
        let report = Report(
            id: url ?? "document: \(heading)", source: source.name, title: heading, body: page.text,
            documentKind: kind ?? .news, url: url, publishedAt: publishedAt, fetchedAt: now, language: source.language)
        return (report, notice)
    }

    private func read(_ bytes: [UInt8], contentType: String?, name: String) throws -> (PageText, String?) {
        guard Self.isMarkup(bytes, contentType: contentType) else {
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw Failure("\(name): is neither a web page nor text in UTF-8", status: .usage)
            }
            return (PageText(title: "", text: text.trimmingCharacters(in: .whitespacesAndNewlines)), nil)
        }
        let reader = PageReader()
        do {
            var notice: String?
            if let expression = source.body {
                if let text = try? reader.text(of: bytes, contentType: contentType, at: expression) {
                    return (text, nil)
                }
                notice =
                    "\(name): nothing at \(expression), where \(source.name) has its texts; the main text was taken"
            }
            return (try reader.usualText(of: bytes, contentType: contentType), notice)
        } catch {
            throw Failure("\(name): \(error.words)", status: .usage)
        }
    }

    private static func isMarkup(_ bytes: [UInt8], contentType: String?) -> Bool {
        if contentType?.lowercased().contains("html") == true { return true }
        let beginning = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
        return ["<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<p "].contains { beginning.contains($0) }
    }

    private static func firstLine(of text: String) -> String {
        String(text.split(whereSeparator: \.isNewline).first?.prefix(300) ?? "")
    }
}

/// Reads the text at an XPath out of an HTML page, with libxml2's forgiving HTML parser.
///
/// Pure: the same bytes give the same text. Safe to use from any lane.
public struct PageReader: Sendable {
    /// Where texts of articles are, for pages of which nothing better is known: the first that gives text counts.
    private static let usualPlaces = ["//article", "//main", "//*[@role='main']", "//body"]

    public init() {}

    /// The text of all elements that `expression` finds, in the order of the page.
    ///
    /// `contentType` is the HTTP header, whose charset goes before what the page says of itself.
    public func text(
        of bytes: [UInt8], contentType: String? = nil, at expression: String
    ) throws(PageMistake) -> PageText {
        let page = try HTMLPage(bytes, charset: PageCharset.name(of: bytes, contentType: contentType))
        return try text(of: page, at: expression)
    }

    /// The text at the first of the usual places that has some.
    public func usualText(of bytes: [UInt8], contentType: String? = nil) throws(PageMistake) -> PageText {
        let page = try HTMLPage(bytes, charset: PageCharset.name(of: bytes, contentType: contentType))
        for place in Self.usualPlaces {
            if let text = try? text(of: page, at: place) { return text }
        }
        throw PageMistake(.noText, "the page has no text")
    }

    private func text(of page: HTMLPage, at expression: String) throws(PageMistake) -> PageText {
        let text = PageParagraphs.text(of: try page.nodes(at: expression))
        guard !text.isEmpty else {
            throw PageMistake(.noText, "the page has no text at \(expression); it may have been rebuilt")
        }
        return PageText(title: try page.title(), text: text)
    }

    /// What is wrong with an XPath, or nil where it can be used.
    public static func mistake(in expression: String) -> String? {
        do {
            _ = try HTMLPage(Array("<p></p>".utf8), charset: "UTF-8").nodes(at: expression)
            return nil
        } catch {
            return error.words
        }
    }
}

import Foundation

/// A piece of markup, searched for elements by their first tag; no nesting, no entities.
struct MarkupScan {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    func hasElement(_ name: String) -> Bool {
        start(of: name, in: text.startIndex..<text.endIndex) != nil
    }

    /// What comes before the first element of that name, and each such element.
    func pieces(of name: String) -> (head: MarkupScan, items: [MarkupScan]) {
        var rest = text.startIndex..<text.endIndex
        var items: [MarkupScan] = []
        var head = text[...]
        while let start = start(of: name, in: rest) {
            if items.isEmpty { head = text[..<start.lowerBound] }
            let end = text.range(of: "</\(name)>", range: start.upperBound..<text.endIndex)?.lowerBound ?? text.endIndex
            items.append(MarkupScan(String(text[start.lowerBound..<end])))
            rest = end..<text.endIndex
        }
        return (MarkupScan(String(head)), items)
    }

    /// The text of the first element of that name, without the wrapping of CDATA; nil when blank.
    func text(of name: String) -> String? {
        guard let start = start(of: name, in: text.startIndex..<text.endIndex),
            let open = text.range(of: ">", range: start.upperBound..<text.endIndex),
            let end = text.range(of: "</\(name)>", range: open.upperBound..<text.endIndex)
        else { return nil }
        let words = text[open.upperBound..<end.lowerBound].replacingOccurrences(of: "<![CDATA[", with: "")
            .replacingOccurrences(of: "]]>", with: "").trimmingCharacters(in: .whitespacesAndNewlines)
        return words.isEmpty ? nil : words
    }

    /// The text of an RSS link, or the address of an Atom link to the page itself.
    var link: String? {
        var rest = text.startIndex..<text.endIndex
        while let start = start(of: "link", in: rest),
            let close = text.range(of: ">", range: start.upperBound..<text.endIndex)
        {
            let tag = text[start.upperBound..<close.lowerBound]
            if tag.contains("href="), !tag.contains("rel=") || tag.contains("alternate") { return address(in: tag) }
            rest = close.upperBound..<text.endIndex
        }
        return text(of: "link")
    }

    private func address(in tag: Substring) -> String? {
        guard let start = tag.range(of: "href=")?.upperBound, start < tag.endIndex else { return nil }
        let quote = tag[start]
        return String(tag[tag.index(after: start)...].prefix { $0 != quote })
    }

    /// The `<name` of the next tag that is called so and not merely begins so.
    private func start(of name: String, in range: Range<String.Index>) -> Range<String.Index>? {
        var rest = range
        while let found = text.range(of: "<\(name)", options: .literal, range: rest) {
            if found.upperBound < text.endIndex, " >\t\r\n/".contains(text[found.upperBound]) { return found }
            rest = found.upperBound..<range.upperBound
        }
        return nil
    }
}

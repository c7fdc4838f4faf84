/// What an edit did to a text, paragraph by paragraph.
public struct ParagraphChange: Hashable, Sendable {
    /// Paragraphs of the earlier text that the later one has no more, in their order.
    public let removed: [String]
    /// Paragraphs that only the later one has, in their order.
    public let added: [String]

    public init(from earlier: String, to later: String) {
        let (before, after) = (Self.paragraphs(of: earlier), Self.paragraphs(of: later))
        let (known, kept) = (Set(before), Set(after))
        removed = before.filter { !kept.contains($0) }
        added = after.filter { !known.contains($0) }
    }

    private static func paragraphs(of text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }
    }
}

/// What was read of a page.
public struct PageText: Hashable, Sendable {
    /// The page's own title, white space folded; empty where it has none.
    public var title: String
    /// The text asked for: paragraphs with an empty line between them.
    public var text: String

    public init(title: String, text: String) {
        self.title = title
        self.text = text
    }
}

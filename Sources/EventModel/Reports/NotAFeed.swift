/// What a payload is that is no feed.
public struct NotAFeed: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case empty
        /// A web page.
        case page
        /// A web page that asks a visitor to prove to be human, or to log in.
        case challenge
        case otherXML
        case otherJSON
        case other
    }

    public var kind: Kind
    /// One sentence for the user.
    public var words: String

    public init(kind: Kind, words: String) {
        self.kind = kind
        self.words = words
    }
}

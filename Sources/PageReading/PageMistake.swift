/// Why a page gave no text, in words for the user.
public struct PageMistake: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// The XPath itself is wrong.
        case expression
        /// The page could not be read, or it has no such place, or that place is empty.
        case noText
    }

    public var kind: Kind
    /// A clause without a full stop.
    public var words: String

    public init(_ kind: Kind, _ words: String) {
        self.kind = kind
        self.words = words
    }
}

/// A message on the status line, until the next key.
public struct Note: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case news, warning, error
    }

    public var text: String
    public var kind: Kind

    public init(_ text: String, kind: Kind = .news) {
        self.text = text
        self.kind = kind
    }
}

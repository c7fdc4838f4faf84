/// A headline or a full text as it stood from a moment of known time on.
public struct TextVersion: Hashable, Sendable {
    public var text: String
    public var knownAt: Timestamp

    public init(_ text: String, knownAt: Timestamp) {
        self.text = text
        self.knownAt = knownAt
    }
}

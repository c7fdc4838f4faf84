/// Events that a user does not want to see.
public struct IgnoreRule: Hashable, Sendable {
    /// An expression of the query language.
    public var filter: String
    /// Why, for the user's own memory.
    public var reason: String?

    public init(filter: String, reason: String? = nil) {
        self.filter = filter
        self.reason = reason
    }
}

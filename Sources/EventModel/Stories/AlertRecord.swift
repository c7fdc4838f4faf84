/// An alert that has been given.
public struct AlertRecord: Hashable, Sendable {
    /// Tells it from others: an alert of the same id is given once.
    public var id: String
    /// The name of the rule that gave it.
    public var rule: String
    /// The event that set it off, where there is one.
    public var key: EventKey?
    public var words: String
    public var firedAt: Timestamp

    public init(id: String, rule: String, key: EventKey? = nil, words: String, firedAt: Timestamp) {
        self.id = id
        self.rule = rule
        self.key = key
        self.words = words
        self.firedAt = firedAt
    }
}

/// What an analyst has set in place of the machine's coding of one field.
public struct Correction: Hashable, Codable, Sendable {
    public var field: String
    public var value: String
    public var author: String
    public var madeAt: Timestamp
    public var reason: String

    public init(field: String, value: String, author: String, madeAt: Timestamp, reason: String) {
        self.field = field
        self.value = value
        self.author = author
        self.madeAt = madeAt
        self.reason = reason
    }
}

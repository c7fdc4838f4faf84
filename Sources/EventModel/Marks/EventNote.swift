/// A user's note on an event.
public struct EventNote: Hashable, Sendable {
    /// Its number in the archive, by which it is removed.
    public var number: Int64
    public var key: EventKey
    public var user: String
    public var text: String
    public var madeAt: Timestamp

    public init(number: Int64, key: EventKey, user: String, text: String, madeAt: Timestamp) {
        self.number = number
        self.key = key
        self.user = user
        self.text = text
        self.madeAt = madeAt
    }
}

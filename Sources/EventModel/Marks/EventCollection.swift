/// Events somebody has collected under a name, each with a note.
public struct EventCollection: Hashable, Sendable {
    /// An event of a collection.
    public struct Member: Hashable, Sendable {
        public var key: EventKey
        /// Why it is in the collection; may be empty.
        public var note: String
        public var addedAt: Timestamp

        public init(key: EventKey, note: String, addedAt: Timestamp) {
            self.key = key
            self.note = note
            self.addedAt = addedAt
        }
    }

    public var name: String
    /// Who began it.
    public var user: String
    public var madeAt: Timestamp
    /// In the order in which they were added.
    public var members: [Member]

    public init(name: String, user: String, madeAt: Timestamp, members: [Member]) {
        self.name = name
        self.user = user
        self.madeAt = madeAt
        self.members = members
    }
}

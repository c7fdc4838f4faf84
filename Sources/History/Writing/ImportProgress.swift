public import EventModel

/// How far an import came, so that it goes on there when it is started again.
public struct ImportProgress: Hashable, Sendable {
    /// Tells the imported thing from others: its digest, or its name and size.
    public var name: String
    /// Where to go on: bytes of a file that are done, or items of a folder.
    public var place: Int64
    /// Whether all of it is in the archive.
    public var isWhole: Bool
    /// What it came to, for the user.
    public var words: String
    public var changedAt: Timestamp

    public init(name: String, place: Int64, isWhole: Bool, words: String, changedAt: Timestamp) {
        self.name = name
        self.place = place
        self.isWhole = isWhole
        self.words = words
        self.changedAt = changedAt
    }
}

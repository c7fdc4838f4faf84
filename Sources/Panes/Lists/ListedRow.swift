import EventModel

/// A row on its way into the lists.
struct ListedRow: Hashable, Comparable {
    /// The moment it is ordered by.
    var at: Timestamp
    var key: EventKey
    /// The event's own moment, by which it is counted whatever the order.
    var countedAt: Timestamp
    var knownAt: Timestamp
    var place: Int
    var traits: RowTraits

    init(outline: RowOutline, place: Int, order: DeskOrder) {
        at = order == .published ? outline.orderedAt : outline.knownAt
        key = outline.key
        countedAt = outline.orderedAt
        knownAt = outline.knownAt
        self.place = place
        traits = RowTraits(outline)
    }

    /// A sealed row.
    init(_ chunk: EventChunk, _ index: Int, place: Int, traits: RowTraits, order: DeskOrder) {
        key = chunk.key(at: index)
        countedAt = chunk.orderedAt(index)
        knownAt = chunk.knownAt(index)
        at = order == .published ? countedAt : knownAt
        self.place = place
        self.traits = traits
    }

    /// Newest first, then the later key.
    static func < (left: ListedRow, right: ListedRow) -> Bool {
        left.at != right.at ? left.at > right.at : left.key > right.key
    }
}

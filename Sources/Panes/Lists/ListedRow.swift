import EventModel

/// A row on its way into the lists.
struct ListedRow: Hashable, Comparable {
    /// Seconds since 1970 of the moment it is ordered by.
    var at: Int64
    var key: EventKey
    /// Seconds since 1970 of the event's own moment, by which it is counted whatever the order.
    var countedAt: Int64
    var knownAt: Int64
    var place: Int32
    var panes: PaneSet
    var isRoutine: Bool

    init(outline: RowOutline, place: Int, panes: PaneSet, order: DeskOrder) {
        at = (order == .published ? outline.orderedAt : outline.knownAt).seconds
        key = outline.key
        countedAt = outline.orderedAt.seconds
        knownAt = outline.knownAt.seconds
        self.place = Int32(clamping: place)
        self.panes = panes
        isRoutine = outline.isRoutine
    }

    /// Newest first, then the later key.
    static func < (left: ListedRow, right: ListedRow) -> Bool {
        left.at != right.at ? left.at > right.at : left.key > right.key
    }
}

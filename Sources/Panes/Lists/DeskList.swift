import EventModel

/// What one pane shows, ordered, with its figures.
public struct DeskList: Equatable, Sendable {
    /// Days that a pane's sparkline looks back.
    static let sparklineDays = 28

    /// In the order of the screen.
    public var entries: DeskEntries
    /// Events that match, routine ones counted singly; chronology entries are none.
    public var count = 0
    /// Events there would be without a filter.
    public var total = 0
    /// Entries of the chronology among the lines.
    public var chronologyCount = 0
    /// Events among `count` that became known since the user caught up.
    public var newCount = 0
    /// Events of the dyad among `count` whose coding an analyst has corrected.
    public var correctedCount = 0
    /// Events a day over the last 28 days, oldest first.
    public var daily: [Int] = []

    init(snapshot: ModelSnapshot, order: DeskOrder) {
        entries = DeskEntries(snapshot: snapshot, order: order)
    }
}

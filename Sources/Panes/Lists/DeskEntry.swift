public import EventModel

/// One line of a list.
public struct DeskEntry: Hashable, Sendable {
    public var id: ItemID
    /// The moment by which the list is ordered.
    public var at: Timestamp
    /// Of an event, its place in the snapshot; of a chronology entry, its place in the dossier; of a day's routine acts,
    /// how many they are.
    public var place: Int

    public init(id: ItemID, at: Timestamp, place: Int) {
        self.id = id
        self.at = at
        self.place = place
    }
}

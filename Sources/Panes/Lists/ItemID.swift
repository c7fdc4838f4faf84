public import EventModel

/// What a line of a list stands for; stays the same whatever arrives.
public enum ItemID: Hashable, Sendable {
    case event(EventKey)
    /// An entry of the dossier's chronology, by its place there.
    case chronology(Int)
    /// The routine acts of a day (days since 1970 in the display zone), on one line.
    case routine(day: Int)

    /// The key of the event, where it is one.
    public var eventKey: EventKey? {
        if case .event(let key) = self { key } else { nil }
    }
}

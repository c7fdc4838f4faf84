public import EventModel

/// Events that somebody has collected: a brief of them tells these and no others.
public struct BriefCollection: Hashable, Sendable {
    public var name: String
    /// Why each is in it; may be empty.
    public var notes: [EventKey: String]

    public init(_ collection: EventCollection) {
        name = collection.name
        notes = Dictionary(collection.members.map { ($0.key, $0.note) }) { first, _ in first }
    }
}

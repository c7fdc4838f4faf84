import EventModel

/// Who acts, without the names.
enum TraitDirection: Hashable, Sendable {
    /// A hash of the code of who acts.
    case directed(from: UInt32)
    case both
    case undirected

    init(_ direction: Direction) {
        switch direction {
        case .directed(let from, _): self = .directed(from: Trait.hash(from))
        case .both: self = .both
        case .undirected: self = .undirected
        }
    }
}

/// An actor named in the text.
struct Mention: Sendable {
    enum Actor: Hashable, Sendable {
        case party(Int)
        case both
        case third(Int)
    }

    var actor: Actor
    var role: PartyRole
    var start: Int
    var end: Int
    /// Whether it stands behind a preposition, and so is a place or an object rather than who acts.
    var isOblique = false
    /// Whether a passive agent's preposition stands before it.
    var isAgent = false

    var isThird: Bool { if case .third = actor { true } else { false } }
}

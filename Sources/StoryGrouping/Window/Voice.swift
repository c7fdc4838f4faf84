/// Whose word a report is.
struct Voice: Hashable, Sendable {
    enum Side: UInt8, Sendable {
        case first, second, third
    }

    /// The first source of what it says: an agency quoted, a text copied, else the publisher's family.
    var origin: String
    /// The side of the origin.
    var side: Side
    /// Whether it comes from an official source of a party.
    var isOfficial: Bool
    /// Rows of another coder stand beside a story, but nobody says more for them.
    var isSilent = false
}

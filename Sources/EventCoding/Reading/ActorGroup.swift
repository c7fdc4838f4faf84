/// Actors named side by side, as in “Russia, China and Iran”.
struct ActorGroup: Sendable {
    /// Whether the first and the second party belong to it.
    var sides = [false, false]
    var thirds: [Int] = []
    var start: Int
    var end: Int
    var isOblique: Bool
    /// Whether a passive's `by` stands before it.
    var isAgent: Bool

    init(_ mention: Mention) {
        start = mention.start
        end = mention.end
        isOblique = mention.isOblique
        isAgent = mention.isAgent
        insert(mention)
    }

    var isJoint: Bool { sides[0] && sides[1] }
    var hasParty: Bool { sides[0] || sides[1] }
    /// The only party in it.
    var side: Int? { sides[0] == sides[1] ? nil : sides[0] ? 0 : 1 }

    mutating func insert(_ mention: Mention) {
        switch mention.actor {
        case .party(let side): sides[side] = true
        case .both: sides = [true, true]
        case .third(let place): if !thirds.contains(place) { thirds.append(place) }
        }
        end = max(end, mention.end)
    }
}

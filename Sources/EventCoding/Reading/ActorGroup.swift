/// Actors named side by side, as in “Russia, China and Iran”.
struct ActorGroup: Sendable {
    private var hasFirst = false
    private var hasSecond = false
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

    var isJoint: Bool { hasFirst && hasSecond }
    var hasParty: Bool { hasFirst || hasSecond }
    /// The only party in it.
    var side: Int? { hasFirst == hasSecond ? nil : hasFirst ? 0 : 1 }

    mutating func insert(_ mention: Mention) {
        switch mention.actor {
        case .party(0): hasFirst = true
        case .party: hasSecond = true
        case .both: (hasFirst, hasSecond) = (true, true)
        case .third(let place): if !thirds.contains(place) { thirds.append(place) }
        }
        end = max(end, mention.end)
    }
}

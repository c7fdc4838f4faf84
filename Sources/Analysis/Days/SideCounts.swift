public import EventModel

/// How many events came from sources of each side.
public struct SideCounts: Hashable, Sendable {
    public private(set) var first = 0
    public private(set) var second = 0
    public private(set) var third = 0

    /// Counts the sides of events' sources, each a party's code or anything else for the third.
    public init(sides: some Sequence<String>, dyad: Dyad) {
        for side in sides {
            if side == dyad.first { first += 1 } else if side == dyad.second { second += 1 } else { third += 1 }
        }
    }

    public var total: Int { first + second + third }
}

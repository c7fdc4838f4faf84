public import EventModel

/// Which directions the reports of a story tell of.
public struct DirectionSet: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    public static let firstToSecond = DirectionSet(rawValue: 1)
    public static let secondToFirst = DirectionSet(rawValue: 2)
    public static let both = DirectionSet(rawValue: 4)

    public init(_ direction: Direction, dyad: Dyad) {
        switch direction {
        case .both: self = .both
        case .directed(let from, _): self = from == dyad.first ? .firstToSecond : .secondToFirst
        case .undirected: self = []
        }
    }
}

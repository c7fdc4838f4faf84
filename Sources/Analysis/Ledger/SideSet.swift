public import EventModel

/// Whose sources tell a story.
public struct SideSet: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    public static let first = SideSet(rawValue: 1)
    public static let second = SideSet(rawValue: 2)
    public static let third = SideSet(rawValue: 4)
    public static let all: SideSet = [.first, .second, .third]

    public init(_ side: String, dyad: Dyad) {
        self = side == dyad.first ? .first : side == dyad.second ? .second : .third
    }
}

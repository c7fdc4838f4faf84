/// The place of an event in its archive: grows with each commit, never used twice.
public struct EventKey: Hashable, Comparable, Codable, Sendable {
    public var number: Int64

    public init(_ number: Int64) {
        self.number = number
    }

    public static func < (left: EventKey, right: EventKey) -> Bool {
        left.number < right.number
    }
}

/// A place in the order of an archive's commits: everything up to it has been seen.
public struct ChangeMark: Hashable, Comparable, Sendable {
    public var number: Int64

    public init(number: Int64) {
        self.number = number
    }

    public static func < (left: ChangeMark, right: ChangeMark) -> Bool {
        left.number < right.number
    }
}

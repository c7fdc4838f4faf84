/// How often a route was asked, and how it answered.
public struct RouteTally: Hashable, Sendable {
    public var requests = 0
    /// Answers with a body and status 200.
    public var full = 0
    /// Answers 304.
    public var notModified = 0
    /// Answers with any other status.
    public var other = 0

    public init() {}

    mutating func count(status: Int) {
        requests += 1
        switch status {
        case 200: full += 1
        case 304: notModified += 1
        default: other += 1
        }
    }

    public static func + (left: RouteTally, right: RouteTally) -> RouteTally {
        var sum = left
        sum.requests += right.requests
        sum.full += right.full
        sum.notModified += right.notModified
        sum.other += right.other
        return sum
    }
}

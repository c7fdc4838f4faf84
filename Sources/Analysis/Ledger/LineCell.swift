/// What stories give to one line on one day, in whole millionths so that sums do not depend on their order.
public struct LineCell: Hashable, Sendable {
    static let scale = 1_000_000.0

    public var weight: Int64 = 0
    /// Weight times value.
    public var value: Int64 = 0
    public var stories: Int32 = 0

    public init() {}

    mutating func add(weight: Double, value: Double) {
        guard weight > 0 else { return }
        self.weight += Int64((weight * Self.scale).rounded())
        self.value += Int64((weight * value * Self.scale).rounded())
        stories += 1
    }

    public static func += (left: inout LineCell, right: LineCell) {
        left.weight += right.weight
        left.value += right.value
        left.stories += right.stories
    }
}

/// So many of so many, with the interval in which the true share lies nineteen times in twenty.
public struct Share: Hashable, Sendable {
    public var hits: Int
    public var count: Int

    /// Fewer than this say nothing.
    public static let leastCount = 30

    public init(hits: Int = 0, count: Int = 0) {
        self.hits = hits
        self.count = count
    }

    public var value: Double { count == 0 ? 0 : Double(hits) / Double(count) }

    /// The score interval of Wilson (1927) at 95 %.
    public var interval: ClosedRange<Double> {
        guard count > 0 else { return 0...1 }
        let z = 1.959964
        let n = Double(count)
        let centre = value + z * z / (2 * n)
        let spread = z * (value * (1 - value) / n + z * z / (4 * n * n)).squareRoot()
        let scale = 1 + z * z / n
        return max(0, (centre - spread) / scale)...min(1, (centre + spread) / scale)
    }

    mutating func note(_ isHit: Bool) {
        count += 1
        if isHit { hits += 1 }
    }
}

/// What is to be said of a series at a moment.
public enum BurstVerdict: Hashable, Sendable {
    /// Fewer stories than any window can use, or observed too briefly: in words.
    case notEnoughVolume(String)
    case usual(BurstCount)
    case burst(BurstCount)

    /// The figures, where there are any.
    public var count: BurstCount? {
        switch self {
        case .notEnoughVolume: nil
        case .usual(let count), .burst(let count): count
        }
    }

    public var isBurst: Bool { if case .burst = self { true } else { false } }
}

/// How many stories a window had, and how many were to be expected.
public struct BurstCount: Hashable, Sendable {
    public var window: BurstWindow
    public var stories: Int
    public var expected: Double
    /// The probability that chance alone gives so many.
    public var tail: Double
    /// Hours since 1970-01-01T00:00:00Z: the first and the last of the window.
    public var hours: ClosedRange<Int>

    /// `14 stories in 24 h, 3.1 expected`.
    public var words: String {
        let tenths = (expected * 10).rounded() / 10
        return "\(stories) stories in \(window.name), \(tenths) expected"
    }
}

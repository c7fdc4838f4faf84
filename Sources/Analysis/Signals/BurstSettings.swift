/// The constants of burst detection.
public struct BurstSettings: Hashable, Sendable {
    /// Greatest probability of chance at which stories are called a burst.
    public var tail = 0.001
    /// A burst is at least so many times what was expected, and at least so many stories.
    public var neededRatio = 2.0
    public var neededStories = 5
    /// Days over which the level forgets by half.
    public var halfLife = 21.0
    /// Days that are looked at.
    public var reach = 120
    /// Over-dispersion assumed before anything was seen, and how many observations that is worth.
    public var priorDispersion = 1.5
    public var priorStrength = 10.0

    public static let standard = BurstSettings()

    public init() {}
}

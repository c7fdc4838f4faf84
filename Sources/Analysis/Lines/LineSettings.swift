/// The constants of the lines: one definition, shown with every figure's explanation.
public struct LineSettings: Hashable, Sendable {
    /// Days in which what a story weighs falls to a half, on the fast line and on the slow one.
    public var fastHalfLife = 14.0
    public var slowHalfLife = 90.0
    /// Stories' weight at which talk and deeds are drawn half way to zero for want of volume.
    public var shrinkage = 3.0
    /// Stories' weight at which front and friction stand at one half.
    public var halfIntensity = 20.0
    /// Stories still counting (decayed) below which a line is withheld.
    public var neededStories = 3
    /// Days of the trailing reading, and how many of them must have had enough stories.
    public var trailingDays = 180
    public var neededTrailingDays = 60
    /// Days before and after the same date of past years that make its season.
    public var seasonReach = 15
    /// The fixed base period: first and last day since 1970-01-01 (the calendar year 2021).
    public var base = 18_628...18_992
    public var neededBaseDays = 90
    /// Resamplings of the band, which runs from their 10th to their 90th percentile.
    public var resamplings = 200
    public var seed: UInt64 = 20_210_716

    public static let standard = LineSettings()

    public init() {}

    /// What a day keeps of its weight on the next.
    static func keeping(halfLife: Double) -> Double { Exponential.power(2, -1 / halfLife) }
}

/// What a feed says in its own text of how often it wants to be asked.
public struct PollHints: Hashable, Codable, Sendable {
    /// Seconds: RSS `ttl`.
    public var timeToLive: Int64?
    /// Hours of the day (0…23, GMT) in which nothing is published: RSS `skipHours`. Ascending, without repetition.
    public var skipHours: [Int]
    /// Days of the week (0 = Sunday … 6, GMT): RSS `skipDays`. Ascending, without repetition.
    public var skipDays: [Int]
    /// Seconds between two updates: `sy:updatePeriod` by `sy:updateFrequency` (RSS 1.0 Syndication module).
    public var updateEvery: Int64?
    /// The moment its updates are counted from: `sy:updateBase`.
    public var updateBase: Timestamp?

    public init(
        timeToLive: Int64? = nil, skipHours: [Int] = [], skipDays: [Int] = [], updateEvery: Int64? = nil,
        updateBase: Timestamp? = nil
    ) {
        self.timeToLive = timeToLive
        self.skipHours = skipHours
        self.skipDays = skipDays
        self.updateEvery = updateEvery
        self.updateBase = updateBase
    }

    /// Whether the feed says nothing of it.
    public var isEmpty: Bool { self == PollHints() }
}

/// What is known of a source's state, in words for the user and in fields for programs.
public struct SourceHealth: Hashable, Codable, Sendable {
    public enum State: String, CaseIterable, Codable, Sendable {
        /// Not polled yet in this archive.
        case unpolled
        /// Answers, and its newest item is recent by its own rhythm.
        case fresh
        case aging
        case stale
        /// Answers with valid documents whose newest item is months old.
        case zombie
        /// Answers with a challenge page instead of a feed.
        case walled
        case failing
        case disabled

        /// Whether it was polled and gave nothing to read.
        public var isTrouble: Bool { self == .failing || self == .walled }
    }

    /// The words, how often it is asked and what became of its full texts, in one line.
    public var allWords: String {
        [words, pace, fullText].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "; ")
    }

    public var source: String
    public var state: State
    /// One sentence: what is wrong, since when, what is done next.
    public var words: String
    public var lastAttemptAt: Timestamp?
    /// The last time a whole document (or a 304) was had.
    public var lastSuccessAt: Timestamp?
    /// Publication time of the newest item ever seen.
    public var newestItemAt: Timestamp?
    /// What the last whole answer was instead of a feed, in words; a 304 means that it still is.
    public var notAFeed: String?
    /// How it went with the pages of its items, where full texts are fetched; nil before the first.
    public var fullText: String?
    public var failuresInARow: Int
    public var nextDueAt: Timestamp?
    /// Items accepted since the archive began.
    public var itemsSeen: Int
    /// When the failures in a row began; nil while it answers.
    public var failingSince: Timestamp?
    /// How often it is asked and why, in words; nil before the first answer.
    public var pace: String?
    /// Items a day, for a sparkline; nil before the first.
    public var arrivals: DailyArrivals?

    public init(
        source: String, state: State = .unpolled, words: String = "not polled yet", lastAttemptAt: Timestamp? = nil,
        lastSuccessAt: Timestamp? = nil, newestItemAt: Timestamp? = nil, notAFeed: String? = nil,
        failuresInARow: Int = 0,
        nextDueAt: Timestamp? = nil, itemsSeen: Int = 0, failingSince: Timestamp? = nil, pace: String? = nil,
        arrivals: DailyArrivals? = nil
    ) {
        self.source = source
        self.state = state
        self.words = words
        self.lastAttemptAt = lastAttemptAt
        self.lastSuccessAt = lastSuccessAt
        self.newestItemAt = newestItemAt
        self.notAFeed = notAFeed
        self.failuresInARow = failuresInARow
        self.nextDueAt = nextDueAt
        self.itemsSeen = itemsSeen
        self.failingSince = failingSince
        self.pace = pace
        self.arrivals = arrivals
    }
}

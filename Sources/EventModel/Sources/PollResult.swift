/// What one poll of a source came to.
public struct PollResult: Hashable, Sendable {
    public enum Outcome: Hashable, Sendable {
        case payload(Payload)
        /// The server says nothing changed (304), or sent the same bytes again.
        case unchanged
        /// What is wrong, in words.
        case failed(String)
    }

    public var source: String
    public var outcome: Outcome
    public var startedAt: Timestamp
    public var endedAt: Timestamp
    /// Nil where no answer came.
    public var status: Int?
    public var failuresInARow: Int
    public var nextDueAt: Timestamp
    /// What to send with the next conditional request; kept across restarts.
    public var memory: PollMemory
    /// Whether a failure is a bot wall by the server's own word.
    public var isWalled: Bool
    /// What else is to be said of the source, each a clause for the user: that it has moved, what is still missing.
    public var notes: [String]
    /// What was asked and answered over the network, redirects included.
    public var exchanges: [HTTPExchange]

    public init(
        source: String, outcome: Outcome, startedAt: Timestamp, endedAt: Timestamp, status: Int? = nil,
        failuresInARow: Int, nextDueAt: Timestamp, memory: PollMemory, isWalled: Bool = false, notes: [String] = [],
        exchanges: [HTTPExchange] = []
    ) {
        self.source = source
        self.outcome = outcome
        self.startedAt = startedAt
        self.endedAt = endedAt
        self.status = status
        self.failuresInARow = failuresInARow
        self.nextDueAt = nextDueAt
        self.memory = memory
        self.isWalled = isWalled
        self.notes = notes
        self.exchanges = exchanges
    }
}

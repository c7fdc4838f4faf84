import History

/// What an import came to.
public struct ImportCount: Hashable, Sendable {
    public var new = 0
    public var revised = 0
    public var ignored = 0
    public var unchanged = 0
    /// Points of series and votes that are new or differ.
    public var figures = 0

    public init() {}

    init(_ committed: Committed) {
        new = committed.fresh.count
        revised = committed.revised.count
        ignored = committed.ignored
        unchanged = committed.unchanged
        figures = committed.seriesPoints + committed.votes
    }

    public mutating func add(_ other: ImportCount) {
        new += other.new
        revised += other.revised
        ignored += other.ignored
        unchanged += other.unchanged
        figures += other.figures
    }

    /// For the user, in one line.
    public var words: String {
        "\(new) new events, \(revised) revised, \(ignored) reports kept as irrelevant, \(unchanged) known already"
            + (figures == 0 ? "" : ", \(figures) new figures")
    }
}

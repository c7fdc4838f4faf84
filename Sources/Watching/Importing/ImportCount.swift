import History

/// What an import came to.
public struct ImportCount: Hashable, Sendable {
    public var new = 0
    public var revised = 0
    public var ignored = 0
    public var unchanged = 0
    /// Points of series and votes that are new or differ.
    public var figures = 0
    /// Texts of reports that the archive has in a newer one, and full texts that are new.
    public var older = 0
    public var bodies = 0

    public init() {}

    init(_ committed: Committed) {
        new = committed.fresh.count
        revised = committed.revised.count
        ignored = committed.ignored
        unchanged = committed.unchanged
        figures = committed.seriesPoints + committed.votes
        bodies = committed.bodies
        older = committed.older
    }

    public mutating func add(_ other: ImportCount) {
        new += other.new
        revised += other.revised
        ignored += other.ignored
        unchanged += other.unchanged
        figures += other.figures
        older += other.older
        bodies += other.bodies
    }

    /// For the user, in one line.
    public var words: String {
        "\(new) new events, \(revised) revised, \(ignored) reports kept as irrelevant, \(unchanged) known already"
            + (figures == 0 ? "" : ", \(figures) new figures")
            + (bodies == 0 ? "" : ", \(bodies) full texts")
            + (older == 0 ? "" : ", \(older) left out that newer texts have followed")
    }
}

/// How far the search behind the lists has come, while it is under way.
public enum SearchProgress: Hashable, Sendable {
    /// Titles in memory: so many searched, of so many.
    case titles(Int, of: Int)
    /// Summaries in the archive: so many events left that only they decide.
    case summaries(left: Int)
}

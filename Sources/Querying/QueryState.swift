/// What `is:` can ask for.
enum QueryState: String, CaseIterable, Hashable, Sendable {
    /// Known since the user caught up.
    case new
    case starred, routine, corrected
}

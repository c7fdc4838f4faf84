/// What `is:` can ask for.
enum QueryState: String, CaseIterable, Hashable, Sendable {
    /// Known since the user caught up.
    case new
    case starred, marked
    /// Singled out by analysis, as the context of the query has it.
    case burst
    /// Of a story behind which officials of one capital stand, and none of the other's.
    case onesided
    case routine, corrected
    /// Covered by an ignore rule of the user's settings.
    case hidden
}

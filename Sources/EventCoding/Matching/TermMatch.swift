/// Where a pattern was found in the folded text.
struct TermMatch: Sendable {
    var start: Int
    var end: Int
    /// Number of the pattern.
    var pattern: Int

    func covers(_ other: TermMatch) -> Bool {
        start <= other.start && other.end <= end
    }
}

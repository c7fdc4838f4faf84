/// Where a pattern was found in the folded text.
struct TermMatch: Sendable {
    var start: Int
    var end: Int
    /// Number of the pattern.
    var pattern: Int

    /// Whether, being a stop, it takes the meaning from `other`: a match inside it, or one that begins inside it.
    func spoils(_ other: TermMatch) -> Bool {
        guard pattern != other.pattern, other.start >= start, other.start < end else { return false }
        return other.start > start || other.end <= end
    }

    /// Whether it stands before `other` in the order of starts, then the longest first.
    @inline(__always)
    func precedes(_ other: TermMatch) -> Bool {
        if start != other.start { return start < other.start }
        return end == other.end ? pattern < other.pattern : end > other.end
    }
}

/// How often a source really publishes, learned from the publication times of its items and from its answers.
public struct PublishingRhythm: Hashable, Codable, Sendable {
    /// Seconds: the median gap between two of its items; nil while too few are dated.
    public private(set) var typicalGap: Int64?
    /// Seconds: the longest silence that is usual for it (nights, weekends, a monthly's month); nil like `typicalGap`.
    public private(set) var usualSilence: Int64?
    /// Answers in a row that brought nothing new.
    public private(set) var unchangedInARow = 0

    public init() {}

    /// Learns from an answer without news.
    public mutating func learnUnchanged() {
        unchangedInARow = min(unchangedInARow, 1 << 20) + 1
    }

    /// Learns from a document: `published` are the times of its items, in any order; those after `now` say nothing.
    public mutating func learn(published: [Timestamp], hasNews: Bool, now: Timestamp) {
        if hasNews { unchangedInARow = 0 } else { learnUnchanged() }
        let gaps = Self.gaps(published.filter { $0 <= now })
        guard gaps.count >= Self.fewestGaps else { return }
        typicalGap = gaps[gaps.count / 2]
        // The longest but one: a single item pinned to the top for a year is no rhythm.
        let longest = gaps[gaps.count >= 8 ? gaps.count - 2 : gaps.count - 1]
        // A window without a weekend must not make one forget weekends at once.
        usualSilence = max(longest, (usualSilence ?? 0) - (usualSilence ?? 0) / 50)
    }

    private static let fewestGaps = 4

    /// Seconds between neighbours, ascending. Items of one moment came together and count once.
    private static func gaps(_ times: [Timestamp]) -> [Int64] {
        let moments = Set(times.map(\.seconds)).sorted()
        return zip(moments.dropFirst(), moments).map { $0.subtractingReportingOverflow($1).partialValue }
            .filter { $0 > 0 }.sorted()
    }
}

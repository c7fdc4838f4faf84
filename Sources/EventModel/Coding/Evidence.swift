/// A span of a report's coded text and the rule that used it.
public struct Evidence: Hashable, Codable, Sendable {
    /// Offset of the first Unicode scalar in `Report.codedText`.
    public var start: Int
    /// Offset behind the last Unicode scalar.
    public var end: Int
    /// Equal to the slice `start..<end`.
    public var text: String
    /// The name of the rule, such as `party:RUS` or `phrase:no-limits`.
    public var rule: String

    public init(start: Int, end: Int, text: String, rule: String) {
        self.start = start
        self.end = end
        self.text = text
        self.rule = rule
    }
}

/// The date of the act itself, as exactly as the text gives it.
public struct OccurredOn: Hashable, Codable, Sendable {
    public enum Precision: String, Codable, Sendable {
        case day, month, year
    }

    /// ISO 8601: `2026-11-24`, `2026-11` or `2026`.
    public var date: String
    public var precision: Precision

    public init(date: String, precision: Precision) {
        self.date = date
        self.precision = precision
    }
}

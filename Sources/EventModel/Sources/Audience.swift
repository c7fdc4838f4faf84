/// For whom a source writes.
public enum Audience: String, CaseIterable, Codable, Sendable {
    case domestic, foreign
}

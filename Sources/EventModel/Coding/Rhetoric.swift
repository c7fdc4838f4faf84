/// The wording about the partnership.
public enum Rhetoric: String, CaseIterable, Codable, Sendable {
    case deepening, cooling
    /// Neither.
    case unmarked = "-"
}

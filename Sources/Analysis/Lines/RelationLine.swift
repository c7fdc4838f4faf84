/// The four lines by which the state of a relation is told, never as one number.
public enum RelationLine: String, CaseIterable, Codable, Sendable {
    /// Official words.
    case talk
    /// Acts and data.
    case deeds
    /// Joint acts toward third parties.
    case front
    /// Between the two.
    case friction

    /// Whether it tells how much there is (0…1) instead of which way it goes (−1…+1).
    public var isIntensity: Bool { self == .front || self == .friction }
}

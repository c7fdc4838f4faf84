/// How real an act is said to be.
public enum Modality: String, CaseIterable, Codable, Sendable {
    case done, ongoing, planned, conditional, denied
}

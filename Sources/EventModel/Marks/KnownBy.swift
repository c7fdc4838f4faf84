/// How we come to know when a report became known.
public enum KnownBy: String, CaseIterable, Codable, Sendable {
    /// We polled it ourselves.
    case observed
    /// Taken from the material's own publication time.
    case reconstructed
}

/// What a report has to do with the dyad.
public enum Relevance: String, CaseIterable, Codable, Sendable {
    /// Something between the two, or done by them jointly.
    case dyad
    /// Outside the two, yet it matters for them.
    case context
    /// Nothing to do with the relation; kept with the reason.
    case none
}

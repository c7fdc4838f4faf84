/// By whose coding the past is seen.
public enum CodingView: Hashable, Sendable {
    /// Texts, stories and corrections as they then were, with the newest coding of each text.
    case current
    /// The coding that then stood, by the coder of that time.
    case then
}

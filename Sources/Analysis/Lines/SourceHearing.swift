/// What is known of whether sources could be heard when figures were made.
public enum SourceHearing: Hashable, Sendable {
    /// Core sources were polled.
    case known
    /// No source was ever polled for this archive: the figures are of imported rows only.
    case neverPolled
    /// Sources were polled, but none of a capital's core.
    case noCore
    /// A moment of the past at which nobody collected, or of which it is not kept.
    case notKept

    /// What a reader has to know beside the figures; nil where there is nothing to say.
    public var words: String? {
        switch self {
        case .known: nil
        case .neverPolled: "from imported rows only, no source heard"
        case .noCore: "no core source of either capital was polled"
        case .notKept: "source health of that time not kept: whether core sources could be heard is not known"
        }
    }
}

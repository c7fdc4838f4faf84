/// Whether what comes in is being kept.
public enum Keeping: Hashable, Sendable {
    case kept
    /// Events wait for a disk that takes them; none of them has been shown.
    case notKept(waiting: Int, words: String)
}

/// Whether this process polls for the archive, or reads beside the one that does.
public enum CollectorRole: Hashable, Sendable {
    case collecting
    /// Another process collects; the words say which and since when.
    case reading(beside: String)
    /// Nobody was asked to collect.
    case offline
}

/// Whether this process polls for the archive, or reads beside the one that does.
public enum CollectorRole: Hashable, Sendable {
    case collecting
    /// Another process collects; the words say which and since when.
    case reading(beside: String)
    /// Nobody polls; the words say why.
    case offline(String)
    /// What a recording holds stands in for what is polled.
    case replaying
}

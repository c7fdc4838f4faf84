public import EventModel

/// What polling each source once came to.
public enum OnceOutcome: Sendable {
    case polled(health: [SourceHealth], isAllKept: Bool)
    /// Another process collects for this archive; the words say which.
    case refused(String)
}

/// How the desk stands to its sources.
public enum Connection: Hashable, Sendable {
    /// Opening; nothing was polled yet.
    case starting
    /// Polls and receives.
    case live
    /// Nothing is polled, as was asked for: the reason in words.
    case offline(String)
    /// No source can be reached: the reason in words. Polling goes on trying.
    case unreachable(String)
    /// Shows the demonstration's own feeds.
    case demo
    /// Reads beside a running collector, which does the polling.
    case reading
    /// Runs a recording; nothing is polled.
    case replay

    /// The word of the header.
    var word: String {
        switch self {
        case .starting: "STARTING"
        case .live: "LIVE"
        case .offline, .unreachable: "OFFLINE"
        case .demo: "DEMO"
        case .reading: "READING"
        case .replay: "REPLAY"
        }
    }
}

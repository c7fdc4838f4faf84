import EventModel
import PageReading

/// What asking for a `robots.txt` came to (RFC 9309, section 2.3.1).
enum RobotsAnswer {
    /// The rules; nil where the server could not say, so that nothing may be asked of it for now.
    static func rules(in result: PollResult, product: String) -> RobotsRules? {
        switch result.outcome {
        case .payload(let payload): return RobotsRules(payload.bytes, product: product)
        case .unchanged: return .allowingAll
        case .failed:
            let isThere = result.status.map { !(400..<500).contains($0) || $0 == 429 } ?? true
            return isThere ? nil : .allowingAll
        }
    }
}

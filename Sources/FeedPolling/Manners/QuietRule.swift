import EventModel

/// How long nobody is to ask again after a failure: what the server wants, or what is known of the service.
struct QuietRule {
    let settings: PollSettings

    /// Seconds, and the clause that says so; nil where the usual back-off is enough.
    func quiet(
        after failure: PollFailure, answer: FetchAnswer?, of source: Source, failuresInARow: Int, now: Timestamp
    ) -> (seconds: Int64, words: String)? {
        let asked = answer?.retryAfter.flatMap { RetryAfter.seconds($0, now: now) }.map {
            min($0, settings.retryAfterCeiling)
        }
        if source.format == .gdeltArticles {
            let open = min(settings.breakerOpens << Int64(min(max(failuresInARow - 1, 0), 10)), 86_400)
            let wait = max(open, asked ?? 0)
            return (wait, "; this service is left alone for \(DurationWords.text(seconds: wait)) after a failure")
        }
        if let asked {
            guard asked > 0 else { return (0, "") }
            return (asked, "; the server wants \(DurationWords.text(seconds: asked)) of quiet")
        }
        return failure == .status(429) ? (settings.quietAfterTooMany, "") : nil
    }
}

import EventModel

/// The longest wait that the server or the feed itself asks for after a good answer.
enum PoliteWait {
    /// Nil where nobody asks for anything; `atMost` bounds what is granted.
    static func longest(memory: PollMemory, at now: Timestamp, atMost: Int64) -> (seconds: Int64, words: String)? {
        let wishes = [
            memory.freshUntil.map { ($0.seconds(since: now), "the server asks (Cache-Control)") },
            memory.hints?.timeToLive.map { ($0, "the feed asks (ttl)") },
            memory.hints.flatMap { untilUpdate($0, now: now) }.map { ($0, "the feed asks (sy:updatePeriod)") },
        ]
        guard let wish = wishes.compactMap(\.self).max(by: { $0.0 < $1.0 }), wish.0 > 0 else { return nil }
        let granted = min(wish.0, atMost)
        return (granted, "every \(DurationWords.text(seconds: granted)), as \(wish.1)")
    }

    /// Seconds to the next update by the feed's own schedule, or its whole period where it names no beginning.
    private static func untilUpdate(_ hints: PollHints, now: Timestamp) -> Int64? {
        guard let every = hints.updateEvery, every > 0 else { return nil }
        guard let base = hints.updateBase else { return every }
        let (since, overflow) = now.seconds.subtractingReportingOverflow(base.seconds)
        if overflow { return every }
        let past = since % every
        return every - (past < 0 ? past + every : past)
    }
}

import EventModel

/// Judges a source's health after a poll.
struct SourceJudging {
    /// How old the newest item may be, in days, before a source counts as aging, stale and zombie.
    /// A daily outlet's silence of three days is unusual; quarterlies and statistics are given more.
    private static let daily = (aging: 3.0, stale: 21.0, zombie: 120.0)
    private static let occasional = (aging: 30.0, stale: 90.0, zombie: 365.0)

    let source: Source

    /// The health after `result`; `parsed` is what its payload turned out to be, `added` the number of items not seen before.
    func health(after result: PollResult, parsed: ParsedPayload?, added: Int, before: SourceHealth) -> SourceHealth {
        var health = before
        health.lastAttemptAt = result.endedAt
        health.nextDueAt = result.nextDueAt
        health.failuresInARow = result.failuresInARow
        switch (result.outcome, parsed) {
        case (.failed(let words), _):
            health.state = result.isWalled ? .walled : .failing
            health.words = Self.failureWords(words, result: result)
        case (_, .notAFeed(let other)):
            health.state = other.kind == .challenge || other.kind == .page ? .walled : .failing
            health.words = other.words
            health.notAFeed = other.words
        case (_, .document(let document)):
            health.lastSuccessAt = result.endedAt
            health.notAFeed = nil
            health.itemsSeen += added
            health.newestItemAt = [newestItem(of: document, before: result.endedAt), before.newestItemAt].compactMap(
                \.self
            ).max()
            judgeAge(&health, now: result.endedAt, undated: Self.undatedWords(document))
        case (_, .codedTable), (_, .series), (_, .votes):
            health.lastSuccessAt = result.endedAt
            health.notAFeed = nil
            health.itemsSeen += added
            health.state = .fresh
            health.words = "fresh"
        case (_, nil):
            if let words = before.notAFeed {
                health.words = words
                break
            }
            health.lastSuccessAt = result.endedAt
            // The same document as before: what was said of its dates still holds.
            let undated = before.state == .aging ? before.words : Self.noDates
            judgeAge(&health, now: result.endedAt, undated: undated)
        }
        return health
    }

    /// The health of a source that is no longer polled, or is to be polled again; what was seen of it is not forgotten.
    func switched(_ before: SourceHealth, on isOn: Bool) -> SourceHealth {
        var health = before
        health.state = isOn ? .unpolled : .disabled
        health.words = isOn ? "not polled yet" : source.note ?? "switched off"
        return health
    }

    /// A date in the future is a mistake of the feed, not the newest item.
    private func newestItem(of document: FeedDocument, before now: Timestamp) -> Timestamp? {
        document.reports.compactMap(\.publishedAt).filter { $0 <= now.advanced(by: 86_400) }.max()
    }

    private static let noDates = "answers, but its items carry no dates"

    /// The words for a document none of whose items has a date that can be believed.
    private static func undatedWords(_ document: FeedDocument) -> String {
        if document.reports.isEmpty { return "answers with a feed that has no items" }
        return document.reports.contains { $0.publishedAt != nil }
            ? "answers, but its items are dated in the future" : noDates
    }

    private func judgeAge(_ health: inout SourceHealth, now: Timestamp, undated: String) {
        guard let newest = health.newestItemAt else {
            health.state = .aging
            health.words = undated
            return
        }
        let days = Double(max(0, now.seconds(since: newest))) / 86_400
        let limits = source.kind == .analysis || source.kind == .data ? Self.occasional : Self.daily
        health.state =
            days > limits.zombie ? .zombie : days > limits.stale ? .stale : days > limits.aging ? .aging : .fresh
        health.words = health.state == .fresh ? "fresh" : "answers, but its newest item is \(Self.age(days)) old"
    }

    private static func failureWords(_ words: String, result: PollResult) -> String {
        let times = result.failuresInARow == 1 ? "" : "; \(result.failuresInARow) times in a row"
        return "\(words)\(times); next try \(result.nextDueAt.civil().clockText) UTC"
    }

    private static func age(_ days: Double) -> String {
        if days >= 730 { return "\(Int(days / 365)) years" }
        return "\(Int(days)) days"
    }
}

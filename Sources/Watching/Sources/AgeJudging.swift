import EventModel

/// Judges how a source that answers stands by the age of its newest item: against its own rhythm where that is known,
/// else by what is usual for its kind.
struct AgeJudging {
    let source: Source
    let rhythm: PublishingRhythm?
    let now: Timestamp

    /// By the items of a document; one dated in the future is a mistake of the feed, not the newest item.
    func judge(_ health: inout SourceHealth, document: FeedDocument) {
        let dates = document.reports.compactMap(\.publishedAt)
        let future = dates.count { $0 > latest }
        let newest = dates.filter { $0 <= latest }.max()
        health.newestItemAt = [newest, health.newestItemAt].compactMap(\.self).max()
        if health.newestItemAt == nil {
            let undated = future > 0 ? Self.futureDates : Self.noDates
            (health.state, health.words) = (.aging, document.reports.isEmpty ? Self.noItems : undated)
            return
        }
        judge(&health)
        if future > 0 { health.words += "; \(future) of its items are dated in the future" }
    }

    /// By the newest value or row; without a date the answer itself is all there is to judge.
    func judge(_ health: inout SourceHealth, newest: Timestamp?) {
        health.newestItemAt = [newest.map { min($0, now) }, health.newestItemAt].compactMap(\.self).max()
        if health.newestItemAt == nil { (health.state, health.words) = (.fresh, "fresh") } else { judge(&health) }
    }

    /// The same document as before: what was said of its dates still holds.
    func judgeUnchanged(_ health: inout SourceHealth, before: SourceHealth) {
        guard before.newestItemAt == nil else { return judge(&health) }
        let said = [Self.noItems, Self.futureDates, Self.noDates].first { before.words.hasPrefix($0) }
        let isDateless = before.state == .fresh && said == nil
        (health.state, health.words) = isDateless ? (.fresh, "fresh") : (.aging, said ?? Self.noDates)
    }

    private func judge(_ health: inout SourceHealth) {
        guard let newest = health.newestItemAt else { return }
        let days = Double(max(0, now.seconds(since: newest))) / 86_400
        let limits = limits
        health.state =
            days > limits.zombie ? .zombie : days > limits.stale ? .stale : days > limits.aging ? .aging : .fresh
        health.words =
            health.state == .fresh ? "fresh" : "answers, but its newest item is \(Self.age(days)) old" + usual
    }

    /// Clocks of servers are not all right.
    private var latest: Timestamp { now.advanced(by: 600) }

    private var usual: String {
        rhythm?.usualSilence.map { "; it used to be silent for at most \(Self.age(Double($0) / 86_400))" } ?? ""
    }

    // MARK: Limits in days

    private typealias Limits = (aging: Double, stale: Double, zombie: Double)

    /// By kind: a daily outlet's silence of three days is unusual; quarterlies and statistics are given more; a file a
    /// quarter of an hour is missed the same day.
    private var usualForItsKind: Limits {
        if source.format == .gdelt { return (0.5, 3, 30) }
        return source.kind == .analysis || source.kind == .data ? (30, 90, 365) : (3, 21, 120)
    }

    /// Twice, six times and twenty times the longest silence that is usual for it; never so short that a night, a weekend
    /// or a holiday counts, and not much more than what is usual for its kind.
    private var limits: Limits {
        let kind = usualForItsKind
        guard let silence = rhythm?.usualSilence.map({ Double($0) / 86_400 }), source.format != .gdelt else {
            return kind
        }
        return (
            max(0.5, min(2 * silence, max(kind.aging, 1.5 * silence))),
            max(3, min(6 * silence, max(kind.stale, 2.5 * silence))),
            max(30, min(20 * silence, max(kind.zombie, 4 * silence)))
        )
    }

    // MARK: Words

    private static let noDates = "answers, but its items carry no dates"
    private static let futureDates = "answers, but its items are dated in the future"
    private static let noItems = "answers with a feed that has no items"

    private static func age(_ days: Double) -> String {
        if days >= 730 { return "\(Int(days / 365)) years" }
        if days >= 2 { return "\(Int(days)) days" }
        return days >= 1.0 / 12 ? "\(Int(days * 24)) hours" : "\(Int(days * 1440)) minutes"
    }
}

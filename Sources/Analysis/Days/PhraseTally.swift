public import EventModel

/// How often a phrase was used this week, against its own rate before.
public struct PhraseTally: Hashable, Sendable {
    public let phrase: Phrase
    /// Documents of the last seven days.
    public let week: Int
    /// Documents a week over the 90 days before those seven.
    public let rate: Measure<Double>

    static let week: Int64 = 7 * 86_400
    static let baseline: Int64 = 90 * 86_400
    /// Seconds back from now beyond which uses do not count.
    public static let span = week + baseline

    /// Days of observation before the week without which no rate is said.
    static let neededDays = 28

    /// Tallies of the phrases used at all in the last 97 days, most used this week first, then in the dossier's order.
    /// `observedSince` is the time of the oldest event at hand: a rate is taken over observed days only, and withheld
    /// where they are fewer than 28.
    public static func tallies(
        of uses: some Sequence<PhraseUse>, phrases: [Phrase], observedSince: Timestamp?, now: Timestamp
    ) -> [PhraseTally] {
        let weekStart = now.advanced(by: -week)
        let baselineStart = weekStart.advanced(by: -baseline)
        var recent: [String: Int] = [:]
        var before: [String: Int] = [:]
        for use in uses where use.at <= now && use.at > baselineStart {
            if use.at > weekStart { recent[use.phrase, default: 0] += 1 } else { before[use.phrase, default: 0] += 1 }
        }
        let start = max(observedSince ?? now, baselineStart)
        let days = Int(max(0, weekStart.seconds(since: start)) / 86_400)
        let tallies = phrases.compactMap { phrase -> PhraseTally? in
            let (this, earlier) = (recent[phrase.id] ?? 0, before[phrase.id] ?? 0)
            guard this + earlier > 0 else { return nil }
            return PhraseTally(phrase: phrase, week: this, rate: rate(documents: earlier, days: days))
        }
        return tallies.enumerated().sorted { ($1.element.week, $0.offset) < ($0.element.week, $1.offset) }.map(
            \.element)
    }

    private static func rate(documents: Int, days: Int) -> Measure<Double> {
        guard days >= neededDays else { return .notEnoughVolume(seen: days, needed: neededDays, unit: "days") }
        return .value(Double(documents) * 7 / Double(days))
    }
}

import EventModel

/// Whether two events are one happening, as odds above or below 0.
enum EventLikeness {
    /// Odds from which a report joins a story.
    static let joining = 0.0
    /// Odds to both of two stories from which a report that belongs to both makes one of them.
    static let merging = 0.6

    /// Odds to the first report of a story of several that a new one has at the least.
    static let leastToFirst = -3.0

    /// Headlines with less in common are two, whatever else agrees.
    private static let leastCosine = 0.15
    private static let secondsOfDay = 86_400.0

    /// Odds below `least` may come out as any number below it: runs of letters are compared only where they can decide.
    static func odds(
        _ left: StoryMember, _ right: StoryMember, words: WordCommonness, things: WordCommonness, atLeast least: Double
    ) -> Double {
        let apart = Double(abs(left.at.seconds(since: right.at))) / secondsOfDay
        if left.title.script == right.title.script {
            let likeness = TitleLikeness(left.title, right.title, words)
            guard likeness.cosine >= leastCosine, !left.isOtherEdition(of: right) else { return -9 }
            let weights = LikenessWeights.of(left.title.script)
            let traits = TraitLikeness(left.traits, right.traits, things)
            let agreement = TraitLikeness.agreement(left.traits, right.traits)
            func odds(_ title: Double) -> Double {
                title - weights.threshold + 0.6 * agreement + 1.5 * (traits.cosine - 0.4) - 0.5 * apart
            }
            guard odds(likeness.mostOdds(by: weights.weights)) >= least - 1e-6 else { return -9 }
            return odds(likeness.odds(by: weights.weights))
        }
        let traits = TraitLikeness(left.traits, right.traits, things)
        guard traits.count >= 2 else { return -9 }
        let agreement = TraitLikeness.agreement(left.traits, right.traits)
        return 7 * traits.cosine + 0.8 * traits.sum - 5.4 + agreement - apart
    }
}

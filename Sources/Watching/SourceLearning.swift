import EventModel
import FeedPolling

/// What a poll's document teaches of its source, for the next poll.
struct SourceLearning {
    let source: Source
    let pacing: PollPacing

    /// The result with what is to be remembered after it, and how often the source is asked from now on, in words.
    func learned(from result: PollResult, parsed: ParsedPayload?, hasNews: Bool) -> (result: PollResult, pace: String?)
    {
        if case .failed = result.outcome { return (result, nil) }
        var result = result
        switch parsed {
        case .document(let document):
            result.memory.hints = document.hints
            learn(document.reports.compactMap(\.publishedAt), hasNews, &result)
        case .codedTable, .series, .votes: learn([], hasNews, &result)
        case .notAFeed:
            // A page in the place of a feed is no proof that the feed has moved there.
            (result.memory.movedTo, result.memory.movedFrom, result.memory.movedAt) = (nil, nil, nil)
            learn([], false, &result)
        case nil: break
        }
        if source.isLocal { return (result, source.url == "-" ? "once" : "as soon as it changes") }
        let plan = pacing.plan(of: source, memory: result.memory, at: result.endedAt)
        (result.nextDueAt, result.memory.nextDueAt) = (plan.dueAt, plan.dueAt)
        return (result, plan.words)
    }

    private func learn(_ published: [Timestamp], _ hasNews: Bool, _ result: inout PollResult) {
        var rhythm = result.memory.rhythm ?? PublishingRhythm()
        rhythm.learn(published: published, hasNews: hasNews, now: result.endedAt)
        result.memory.rhythm = rhythm
    }
}

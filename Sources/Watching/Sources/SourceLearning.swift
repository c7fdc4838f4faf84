import EventModel
import FeedParsing
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
        learnWhetherWhole(&result, parsed)
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

    /// A document that ends in its middle is asked for again, whole: a later 304 would hide the rest of it for ever.
    private func learnWhetherWhole(_ result: inout PollResult, _ parsed: ParsedPayload?) {
        if case .payload(let payload) = result.outcome, let parsed {
            result.memory.isCutOff = Self.isCutOff(parsed, payload) ? true : nil
        }
        guard result.memory.isCutOff == true else { return }
        (result.memory.etag, result.memory.lastModified, result.memory.freshUntil) = (nil, nil, nil)
        result.notes.append("the document ends in its middle; it is asked for whole again")
    }

    private static func isCutOff(_ parsed: ParsedPayload, _ payload: Payload) -> Bool {
        switch parsed {
        case .document(let document): document.isCutOff
        case .series, .votes: PayloadEnd.isMissing(in: payload.bytes)
        // A file of GDELT has a size and a checksum; a page that is no feed is judged as such.
        case .codedTable, .notAFeed: false
        }
    }

    private func learn(_ published: [Timestamp], _ hasNews: Bool, _ result: inout PollResult) {
        var rhythm = result.memory.rhythm ?? PublishingRhythm()
        rhythm.learn(published: published, hasNews: hasNews, now: result.endedAt)
        result.memory.rhythm = rhythm
    }
}

public import EventModel

extension Poller {
    /// Fetches a page under all the rules that hold for sources; `completion` is called on the lane, never for a page
    /// that `stop` cancels. The result's `source` is the page's address.
    public func fetch(_ page: PageRequest, completion: @escaping @Sendable (PollResult) -> Void) {
        let now = clock()
        guard var poll = Poll(page.source, memory: page.memory, settings: settings, at: now) else {
            let failure = PollFailure.badAddress(WebAddress.withoutCredentials(page.url))
            return completion(
                PollJudgement(pacing: pacing).failed(
                    page.source, memory: page.memory, failure, startedAt: now, now: now))
        }
        if let quiet = quietHosts.end(at: poll.base, now: now) {
            return completion(quietResult(of: poll.source.name, memory: page.memory, until: quiet, now: now))
        }
        poll.completion = completion
        waiting.append(poll)
        startWhatFits()
    }
}

import EventModel

/// What becomes of an answer.
extension Poller {
    /// Either the next step of a redirect, or an answer to judge.
    func follow(_ poll: Poll, _ answer: FetchAnswer) {
        guard answer.failure == nil, let status = answer.status, RedirectRule.isRedirect(status) else {
            return settle(poll, answer)
        }
        var (poll, answer) = (poll, answer)
        poll.spent += answer.elapsed
        switch RedirectRule.next(
            from: poll.address, location: answer.location, visited: poll.visited, most: settings.mostRedirects)
        {
        case .success(let next):
            poll.follow(to: next, status: status)
            waiting.insert(poll, at: 0)
        case .failure(let refusal):
            answer.failure = refusal
            settle(poll, answer)
        }
    }

    /// What one document's answer means: another address for it, another file, or the end of the poll.
    func settle(_ poll: Poll, _ answer: FetchAnswer) {
        var (poll, answer) = (poll, answer)
        let now = clock()
        // What a reader has learned meanwhile is not lost.
        poll.memory = memories[poll.source.name] ?? poll.memory
        // Other than a source, a page may be empty (a robots.txt often is): a line feed then stands for nothing.
        if poll.completion != nil, answer.status == 200, answer.failure == nil, answer.body.isEmpty {
            answer.body = [0x0A]
        }
        let judgement = PollJudgement(pacing: pacing)
        let failure =
            judgement.failure(
                in: answer, isConditional: poll.isConditional, isPartWanted: poll.errand?.tail != nil)
            ?? poll.errand?.refusal(of: answer.body)
        if poll.listing != nil {
            poll.take(list: answer.body, failure)
            return waiting.insert(poll, at: 0)
        }
        if let failure, poll.fallBack(after: failure) { return waiting.insert(poll, at: 0) }
        guard poll.errand != nil else {
            return end(poll, [judgement.result(of: poll, answer: answer, now: now)], now: now)
        }
        settleErrand(poll, answer, failure, judgement, now: now)
    }

    private func settleErrand(
        _ poll: Poll, _ answer: FetchAnswer, _ failure: PollFailure?, _ judgement: PollJudgement, now: Timestamp
    ) {
        var poll = poll
        switch poll.errandStep(after: answer, failure, now: now) {
        case .ask(let name) where poll.ask(name): waiting.insert(poll, at: 0)
        case .ask(let name):
            end(poll, [judgement.failed(poll, .badAddress(name), answer: answer, now: now)], now: now)
        case .end(let failure?):
            end(poll, [judgement.failed(poll, failure, answer: answer, now: now)], now: now)
        case .end(nil):
            guard let errand = poll.errand else { return }
            end(poll, judgement.results(of: poll, errand: errand, status: answer.status, now: now), now: now)
        }
    }

    private func end(_ poll: Poll, _ results: [PollResult], now: Timestamp) {
        for result in results {
            if let quiet = result.memory.quietUntil, quiet > now {
                quietHosts.set(poll.address, until: quiet, now: now)
            }
            let clean = Redaction(settings.credentials[poll.source.name])(result)
            if let completion = poll.completion { completion(clean) } else { conclude(clean) }
        }
    }

    /// Remembers, plans the next poll and delivers.
    func conclude(_ result: PollResult) {
        memories[result.source] = result.memory
        if isRepeating { put(result.source, dueAt: result.nextDueAt, now: result.endedAt) }
        deliver(result)
    }

    func tellOnceEnded() {
        for ended in onceEnded { ended.resume() }
        onceEnded = []
    }
}

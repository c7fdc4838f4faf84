import Dispatch
import EventModel

extension Poller {
    /// Starts waiting polls, the longest waiting first, as far as the gate lets them.
    func startWhatFits() {
        let now = Self.milliseconds
        var next: Int?
        let candidates = waiting
        waiting = []
        for poll in candidates {
            let start = gate.earliestStart(
                at: poll.address.host, HostManners(for: poll.source, settings), now: now)
            if start == now {
                begin(poll, at: now)
            } else {
                waiting.append(poll)
                next = [next, start].compactMap(\.self).min()
            }
        }
        setAlarm(startIn: next.map { $0 - now })
        if !isRepeating, waiting.isEmpty, inFlight.isEmpty, schedule.nextDueAt == nil { tellOnceEnded() }
    }

    private static var milliseconds: Int {
        Int(DispatchTime.now().uptimeNanoseconds / 1_000_000)
    }

    /// `milliseconds` is the gate's time.
    private func begin(_ poll: Poll, at milliseconds: Int) {
        var poll = poll
        let now = clock()
        if poll.exchanges.isEmpty { poll.startedAt = now }
        let request = poll.request(settings, proxy: proxy, now: now)
        poll.isConditional = request.isConditional
        lastNumber += 1
        if let refusal = poll.refusal(of: request) { return settle(poll, FetchAnswer(failure: refusal)) }
        let transfer = Transfer(id: lastNumber, request: request, settings: settings)
        guard let transfer, let loop = loop ?? makeLoop(), loop.start(transfer) else {
            return settle(
                poll, FetchAnswer(failure: .other(CurlLibrary.problem ?? "libcurl has no room for a request")))
        }
        gate.take(poll.address.host, HostManners(for: poll.source, settings), now: milliseconds)
        inFlight[lastNumber] = InFlight(poll: poll, request: request)
    }

    private func makeLoop() -> TransferLoop? {
        loop = TransferLoop(
            queue: lane.queue, mostKeptConnections: 16,
            socketReady: { [weak self] socket, readiness in
                self?.assumeIsolated { $0.advance(socket: socket, readiness: readiness) }
            },
            timeReached: { [weak self] in self?.assumeIsolated { $0.advance() } })
        return loop
    }

    private func advance(socket: Int32 = -1, readiness: Int32 = 0) {
        guard let finished = loop?.advance(socket: socket, readiness: readiness), !finished.isEmpty else { return }
        for (number, answer) in finished {
            guard let flight = inFlight.removeValue(forKey: number) else { continue }
            var poll = flight.poll
            gate.giveBack(poll.address.host)
            poll.note(flight.request, answer)
            follow(poll, answer)
        }
        startWhatFits()
    }

    /// Either the next step of a redirect, or an answer to judge.
    private func follow(_ poll: Poll, _ answer: FetchAnswer) {
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
    private func settle(_ poll: Poll, _ answer: FetchAnswer) {
        var poll = poll
        let now = clock()
        // What a reader has learned meanwhile is not lost.
        poll.memory = memories[poll.source.name] ?? poll.memory
        let judgement = PollJudgement(pacing: pacing)
        let failure =
            judgement.failure(
                in: answer, isConditional: poll.isConditional, isPartWanted: poll.errand?.tail != nil)
            ?? poll.errand?.refusal(of: answer.body)
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
            conclude(Redaction(settings.credentials[poll.source.name])(result))
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

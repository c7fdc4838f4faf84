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
            let start = gate.earliestStart(at: poll.address.host, now: now)
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
        if poll.visited.count == 1 { poll.startedAt = now }
        let request = poll.request(settings, proxy: proxy, now: now)
        poll.isConditional = request.isConditional
        lastNumber += 1
        if request.proxy != nil, let kind = request.rule.refusal(ofHost: request.address.host) {
            let refusal = PollFailure.addressRefused(
                host: request.address.host, address: nil, kind: kind, afterRedirect: request.isAfterRedirect)
            return end(poll, FetchAnswer(failure: refusal))
        }
        let transfer = Transfer(id: lastNumber, request: request, settings: settings)
        guard let transfer, let loop = loop ?? makeLoop(), loop.start(transfer) else {
            return end(poll, FetchAnswer(failure: .other(CurlLibrary.problem ?? "libcurl has no room for a request")))
        }
        gate.take(poll.address.host, now: milliseconds)
        inFlight[lastNumber] = poll
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
            guard let poll = inFlight.removeValue(forKey: number) else { continue }
            gate.giveBack(poll.address.host)
            follow(poll, answer)
        }
        startWhatFits()
    }

    /// Either the next step of a redirect, or the end.
    private func follow(_ poll: Poll, _ answer: FetchAnswer) {
        guard answer.failure == nil, let status = answer.status, RedirectRule.isRedirect(status) else {
            return end(poll, answer)
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
            end(poll, answer)
        }
    }

    private func end(_ poll: Poll, _ answer: FetchAnswer) {
        var answer = answer
        // Other than a source, a page may be empty (a robots.txt often is): a line feed then stands for nothing.
        if poll.completion != nil, answer.status == 200, answer.failure == nil, answer.body.isEmpty {
            answer.body = [0x0A]
        }
        let result = PollJudgement(pacing: pacing).result(of: poll, answer: answer, now: clock())
        if let completion = poll.completion { completion(result) } else { conclude(result) }
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

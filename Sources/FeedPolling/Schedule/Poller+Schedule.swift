import Dispatch
import EventModel

extension Poller {
    /// Takes over a list of sources and cancels what is no longer in it.
    func adopt(_ list: [Source], memories given: [String: PollMemory]) {
        var enabled: [String: Source] = [:]
        var order: [String] = []
        for source in list where source.enabled && enabled[source.name] == nil {
            enabled[source.name] = source
            order.append(source.name)
        }
        for name in names where enabled[name]?.url != sources[name]?.url { forget(name) }
        (sources, names) = (enabled, order)
        for name in names where memories[name] == nil { memories[name] = given[name] ?? PollMemory() }
        rememberQuietHosts()
    }

    /// What a server asked for before the last start holds for all its feeds.
    private func rememberQuietHosts() {
        let now = clock()
        for name in names {
            guard let quiet = memories[name]?.quietUntil, quiet > now, let source = sources[name],
                let home = WebAddress(source.url)
            else { continue }
            quietHosts.set(home, until: min(quiet, now.advanced(by: settings.retryAfterCeiling)), now: now)
        }
    }

    private func forget(_ name: String) {
        memories[name] = nil
        readings[name] = nil
        schedule.remove(name)
        waiting.removeAll { $0.source.name == name }
        for (number, flight) in inFlight where flight.poll.source.name == name {
            loop?.cancel(number)
            inFlight[number] = nil
            gate.giveBack(flight.poll.address.host)
        }
    }

    func isUnderWay(_ name: String) -> Bool {
        readings[name] != nil || waiting.contains { $0.source.name == name }
            || inFlight.values.contains { $0.poll.source.name == name }
    }

    func put(_ name: String, dueAt: Timestamp, now: Timestamp) {
        guard let source = sources[name] else { return }
        schedule.set(name, dueAt: dueAt, longestWait: pacing.longestWait(of: source), now: now)
    }

    @discardableResult
    func markDue(_ name: String) -> RefreshAnswer {
        guard sources[name] != nil, isRepeating else { return .unknown }
        if isUnderWay(name) { return .underWay }
        let now = clock()
        if let quiet = quietUntil(name, now: now) { return .quietUntil(quiet) }
        put(name, dueAt: now, now: now)
        return .accepted
    }

    /// When the source's server may be asked again; nil where it may now.
    func quietUntil(_ name: String, now: Timestamp) -> Timestamp? {
        if let quiet = memories[name]?.quietUntil, quiet > now { return quiet }
        return sources[name].flatMap { WebAddress($0.url) }.flatMap { quietHosts.end(at: $0, now: now) }
    }

    func deliverIfQuiet(_ name: String, now: Timestamp) -> Bool {
        guard let memory = memories[name], let quiet = quietUntil(name, now: now) else { return false }
        deliver(quietResult(of: name, memory: memory, until: quiet, now: now))
        return true
    }

    /// The result of a poll that was not made, since the server wants no request before `quiet`.
    func quietResult(of name: String, memory: PollMemory, until quiet: Timestamp, now: Timestamp) -> PollResult {
        PollResult(
            source: name, outcome: .failed(PollFailure.quiet(until: quiet.rfc3339).words), startedAt: now,
            endedAt: now, failuresInARow: memory.failuresInARow, nextDueAt: max(memory.nextDueAt ?? quiet, quiet),
            memory: memory)
    }

    /// Queues all that is due and starts what the limits allow.
    func pollWhatIsDue() {
        let now = clock()
        let due = schedule.takeDue(now: now)
        let isFailing = { (name: String) in (self.memories[name]?.failuresInARow ?? 0) > 0 }
        // Sources that failed last time may hang again: they do not take the room of those that answer.
        for name in due.filter({ !isFailing($0) }) + due.filter(isFailing) {
            if let source = sources[name] { begin(source, memory: memories[name] ?? PollMemory(), now: now) }
        }
        startWhatFits()
    }

    private func begin(_ source: Source, memory: PollMemory, now: Timestamp) {
        if let place = LocalPath(source.url) { return read(place, of: source, memory: memory, now: now) }
        guard let poll = Poll(source, memory: memory, settings: settings, at: now) else {
            let failure = PollFailure.badAddress(WebAddress.withoutCredentials(source.url))
            return conclude(
                PollJudgement(pacing: pacing).failed(source, memory: memory, failure, startedAt: now, now: now))
        }
        if let quiet = quietHosts.end(at: poll.base, now: now) {
            // Not a failure of this feed: it waits with the others of its server.
            if isRepeating { return put(source.name, dueAt: quiet.advanced(by: 1), now: now) }
            if deliverIfQuiet(source.name, now: now) { return }
        }
        waiting.append(poll)
    }

    func setAlarmForNextDue() {
        // What waits for room has set the alarm itself.
        if waiting.isEmpty { setAlarm(startIn: nil) }
    }

    /// Sets the one alarm to the next due time, or to when the next start is allowed.
    func setAlarm(startIn milliseconds: Int?) {
        let alarm = alarm ?? makeAlarm()
        if let milliseconds {
            alarm.set(.now() + .milliseconds(milliseconds))
        } else if let due = schedule.nextDueAt {
            // At least once a minute, since the wall clock may have been set or the machine have slept.
            let wait = Double(max(0, due.seconds(since: clock()))) / max(settings.timeScale, 0.001)
            alarm.set(.now() + min(wait, 60), leeway: 20)
        } else {
            alarm.set(.distantFuture)
        }
    }

    private func makeAlarm() -> Alarm {
        let made = Alarm(queue: lane.queue) { [weak self] in self?.assumeIsolated { $0.pollWhatIsDue() } }
        alarm = made
        return made
    }
}

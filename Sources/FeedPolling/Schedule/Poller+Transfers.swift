import Dispatch
import EventModel

extension Poller {
    /// Starts waiting polls, the longest waiting first, as far as the gate lets them.
    func startWhatFits() {
        let now = Self.milliseconds
        var next: Int?
        var kept = 0
        let candidates = waiting
        waiting = []
        for poll in candidates {
            let start = gate.earliestStart(
                at: poll.address.host, HostManners(for: poll.source, settings), now: now)
            if start == now {
                begin(poll, at: now)
            } else {
                waiting.append(poll)
                kept += 1
                next = [next, start].compactMap(\.self).min()
            }
        }
        // One that could not be sent may have turned to another address.
        if waiting.count > kept { next = now }
        setAlarm(startIn: next.map { $0 - now })
        if !isRepeating, waiting.isEmpty, inFlight.isEmpty, readings.isEmpty, schedule.nextDueAt == nil {
            tellOnceEnded()
        }
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
}

/// Decides when a request may start: how many are in flight, in all and per host, and how long ago others started.
/// Times are milliseconds of any clock that never runs backwards.
struct StartGate: Hashable, Sendable {
    private struct Host: Hashable {
        var inFlight = 0
        var lastStart = 0
        /// The longest spacing that a request to it asked for.
        var spacing = 0
    }

    let settings: PollSettings
    private var hosts: [String: Host] = [:]
    private var lastStart: Int?
    private(set) var inFlight = 0

    init(settings: PollSettings) {
        self.settings = settings
    }

    /// When a request to `host` may start at the earliest; nil while as many as allowed are in flight.
    func earliestStart(at host: String, _ manners: HostManners, now: Int) -> Int? {
        guard inFlight < max(1, settings.mostInFlight) else { return nil }
        let afterAny = lastStart.map { $0 + settings.startSpacing } ?? now
        guard let known = hosts[host] else { return max(now, afterAny) }
        guard known.inFlight < max(1, manners.mostAtOnce) else { return nil }
        return max(now, afterAny, known.lastStart + max(manners.spacing, known.spacing))
    }

    mutating func take(_ host: String, _ manners: HostManners, now: Int) {
        // What says nothing any more is dropped, since redirects can name ever new hosts.
        hosts = hosts.filter { $0.value.inFlight > 0 || $0.value.lastStart + $0.value.spacing > now }
        var known = hosts[host] ?? Host()
        known.inFlight += 1
        (known.lastStart, known.spacing) = (now, max(known.spacing, manners.spacing))
        hosts[host] = known
        lastStart = now
        inFlight += 1
    }

    mutating func giveBack(_ host: String) {
        guard let known = hosts[host], known.inFlight > 0 else { return }
        hosts[host, default: Host()].inFlight -= 1
        inFlight -= 1
    }
}

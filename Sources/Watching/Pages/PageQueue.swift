import EventModel
import PageReading

/// Pages to be fetched, in the order in which they were wanted: one request at a time to a host, with a pause after it,
/// and none before its `robots.txt` was read. Pure: times are given.
struct PageQueue {
    /// Requests under way at once, to all hosts.
    private static let mostInFlight = 3
    /// Seconds for which a `robots.txt` is believed, and after which one that could not be had is asked for again.
    private static let rulesHold: Int64 = 24 * 3600
    private static let rulesRetry: Int64 = 3600
    private static let mostRemembered = 2000
    /// Tries of one page that fails in a way that may pass.
    static let mostTries = 3

    private struct Host {
        var rules: RobotsRules?
        var rulesUntil = Timestamp(seconds: .min)
        var isBusy = false
        var nextStart = Timestamp(seconds: .min)
    }

    /// Seconds between two requests to a host.
    let spacing: Int64
    private(set) var waiting: [WantedPage] = []
    private var inFlight: [ReportName: WantedPage] = [:]
    private var hosts: [String: Host] = [:]
    private var answered: [ReportName: PollMemory] = [:]
    /// Oldest first.
    private var answeredOrder: [ReportName] = []

    init(spacing: Int64) {
        self.spacing = spacing
    }

    var isEmpty: Bool { waiting.isEmpty && inFlight.isEmpty }

    /// Adds a page, or takes the newer form of its report; one that was had before is asked for by its validators.
    mutating func add(_ page: WantedPage) {
        var page = page
        if page.memory.url == nil, let known = answered[page.name] { page.memory = known }
        if inFlight[page.name] != nil {
            inFlight[page.name]?.report = page.report
        } else if let place = waiting.firstIndex(where: { $0.name == page.name }) {
            waiting[place].report = page.report
        } else {
            waiting.append(page)
        }
    }

    /// Keeps the validators of a page that was read, for when its report is edited.
    mutating func remember(_ memory: PollMemory, of name: ReportName) {
        if answered.updateValue(memory, forKey: name) == nil { answeredOrder.append(name) }
        if answeredOrder.count > Self.mostRemembered { answered[answeredOrder.removeFirst()] = nil }
    }

    /// The page is no longer wanted.
    mutating func remove(_ name: ReportName) {
        waiting.removeAll { $0.name == name }
    }

    /// What may be asked for now; what is given out counts as under way.
    mutating func next(now: Timestamp) -> PageErrand? {
        guard hosts.values.count(where: \.isBusy) < Self.mostInFlight else { return nil }
        for (place, page) in waiting.enumerated() where page.notBefore.map({ $0 <= now }) ?? true {
            let origin = page.address.origin
            let host = hosts[origin, default: Host()]
            guard !host.isBusy, host.nextStart <= now else { continue }
            hosts[origin, default: Host()].isBusy = true
            guard host.rules != nil, host.rulesUntil > now else {
                return .robots(page.address, allowsPrivateAddress: page.allowsPrivateAddress)
            }
            waiting.remove(at: place)
            inFlight[page.name] = page
            return .page(page)
        }
        return nil
    }

    /// Takes a host's rules, nil where they could not be had; answers the pages that they forbid.
    mutating func take(_ rules: RobotsRules?, of origin: String, now: Timestamp) -> [WantedPage] {
        guard let rules else {
            rest(origin, now: now)
            hosts[origin, default: Host()].nextStart = now.advanced(by: Self.rulesRetry)
            return []
        }
        hosts[origin, default: Host()].rules = rules
        hosts[origin, default: Host()].rulesUntil = now.advanced(by: Self.rulesHold)
        rest(origin, now: now)
        let refused = waiting.filter { $0.address.origin == origin && !rules.allows($0.address.path) }
        waiting.removeAll { refused.contains($0) }
        return refused
    }

    /// Whether the rules that are known forbid a page.
    func refuses(_ page: WantedPage, now: Timestamp) -> Bool {
        guard let host = hosts[page.address.origin], let rules = host.rules, host.rulesUntil > now else { return false }
        return !rules.allows(page.address.path)
    }

    /// A page's request has ended: the page with the newest form of its report, or nil where it was not under way.
    mutating func end(_ name: ReportName, now: Timestamp) -> WantedPage? {
        guard let page = inFlight.removeValue(forKey: name) else { return nil }
        rest(page.address.origin, now: now)
        return page
    }

    /// Takes a page out as if it had been fetched; for replaying.
    mutating func withdraw(_ name: ReportName) -> WantedPage? {
        let page = waiting.first { $0.name == name }
        remove(name)
        return page
    }

    private mutating func rest(_ origin: String, now: Timestamp) {
        let pause = max(spacing, hosts[origin]?.rules?.delay.map { Int64($0) } ?? 0)
        hosts[origin, default: Host()].isBusy = false
        hosts[origin, default: Host()].nextStart = now.advanced(by: pause)
    }
}

import EventModel

/// A route at work: which version is due, and what was answered so far.
struct RouteState: Sendable {
    let route: FixtureRoute
    let startedAt: Timestamp
    private(set) var tally = RouteTally()
    private var steps = 0

    init(route: FixtureRoute, startedAt: Timestamp) {
        self.route = route
        self.startedAt = startedAt
    }

    mutating func step() {
        steps += 1
    }

    /// The answer to one request; nil body and status 304 where the client's copy is current.
    mutating func answer(_ conditions: RequestConditions, now: Timestamp) -> RouteAnswer {
        let answer = self.answer(conditions, version: version(now: now))
        tally.count(status: answer.status)
        return answer
    }

    private func answer(_ conditions: RequestConditions, version: FixtureVersion?) -> RouteAnswer {
        guard let version else { return RouteAnswer(status: 404, version: nil) }
        let isCurrent = version.status == 200 && conditions.areMet(by: version)
        return RouteAnswer(status: isCurrent ? 304 : version.status, version: version)
    }

    /// The version due for the next request.
    func version(now: Timestamp) -> FixtureVersion? {
        let index = dueIndex(elapsed: now.seconds(since: startedAt))
        return route.versions.isEmpty ? nil : route.versions[min(index, route.versions.count - 1)]
    }

    private func dueIndex(elapsed: Int64) -> Int {
        switch route.advance {
        case .afterRequests(let count): tally.requests / max(1, count)
        case .byStep: steps
        case .bySeconds(let times): max(0, times.count { $0 <= elapsed } - 1)
        }
    }
}

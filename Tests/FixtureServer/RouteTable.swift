import EventModel
import Synchronization

/// The routes of one server, shared by its connections and by whoever steps and counts them.
final class RouteTable: Sendable {
    private let states: Mutex<[String: RouteState]>
    private let now: @Sendable () -> Timestamp
    private let startedAt: Timestamp

    init(routes: [FixtureRoute], now: @escaping @Sendable () -> Timestamp) {
        let start = now()
        self.now = now
        startedAt = start
        let pairs = routes.map { ($0.path, RouteState(route: $0, startedAt: start)) }
        states = Mutex(Dictionary(pairs) { _, last in last })
    }

    func add(_ route: FixtureRoute) {
        states.withLock { $0[route.path] = RouteState(route: route, startedAt: startedAt) }
    }

    func answer(_ path: String, _ conditions: RequestConditions) -> RouteAnswer {
        let now = now()
        return states.withLock { states in
            states[path]?.answer(conditions, now: now) ?? RouteAnswer(status: 404, version: nil)
        }
    }

    func step(_ path: String) {
        states.withLock { $0[path]?.step() }
    }

    func stepAll() {
        states.withLock { states in
            for path in states.keys { states[path]?.step() }
        }
    }

    func tally(_ path: String) -> RouteTally {
        states.withLock { $0[path]?.tally ?? RouteTally() }
    }

    var total: RouteTally {
        states.withLock { states in
            states.values.reduce(RouteTally()) { $0 + $1.tally }
        }
    }
}

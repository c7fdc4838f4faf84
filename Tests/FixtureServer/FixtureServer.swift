public import EventModel
import Foundation
import Synchronization

/// A loopback HTTP server whose every answer is decided in advance: named routes, each a sequence of versions.
///
/// Blocking sockets on threads of their own, so that it takes no worker from the Dispatch queues and no thread from
/// the cooperative pool that the program under test runs on.
public final class FixtureServer: Sendable {
    /// The port on 127.0.0.1, given by the system.
    public let port: UInt16
    private let routes: RouteTable
    private let listener: LoopbackSocket
    private let connections: OpenConnections

    /// Listens from now on. `now` decides for routes that move by seconds; the moment of this call is their zero.
    public init(routes: [FixtureRoute], now: @escaping @Sendable () -> Timestamp) throws {
        let routes = RouteTable(routes: routes, now: now)
        let (listener, port) = try LoopbackSocket.listening()
        let connections = OpenConnections()
        Thread.detachNewThread {
            while let socket = listener.accepted() {
                guard connections.open(socket) else { break }
                Thread.detachNewThread {
                    Connection(socket: socket, routes: routes).serve()
                    connections.close(socket)
                }
            }
            listener.close()
        }
        self.port = port
        self.routes = routes
        self.listener = listener
        self.connections = connections
    }

    deinit {
        stop()
    }

    /// The absolute address of a path on this server.
    public func url(_ path: String) -> String {
        "http://127.0.0.1:\(port)\(path)"
    }

    /// Adds a route, or puts another in the place of the one with this path (its counts begin anew).
    public func serve(_ route: FixtureRoute) {
        routes.add(route)
    }

    /// Moves a route that advances by step to its next version.
    public func step(_ path: String) {
        routes.step(path)
    }

    /// Moves every route that advances by step.
    public func stepAll() {
        routes.stepAll()
    }

    /// Counts of one route; all zero for an unknown path.
    public func tally(_ path: String) -> RouteTally {
        routes.tally(path)
    }

    /// Sums over all routes, without requests for paths that nothing serves.
    public var total: RouteTally {
        routes.total
    }

    /// Refuses new connections and hangs up on those there are; may be called again.
    public func stop() {
        guard connections.closeAll() else { return }
        listener.shutDown()
    }
}

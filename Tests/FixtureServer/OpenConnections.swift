import Synchronization

/// The connections of one server that are open now, so that stopping can wake their threads.
final class OpenConnections: Sendable {
    private struct State {
        var sockets: Set<LoopbackSocket> = []
        var isStopped = false
    }

    private let state = Mutex(State())

    /// False, and closed at once, after the server was stopped.
    func open(_ socket: LoopbackSocket) -> Bool {
        state.withLock { state in
            if state.isStopped { socket.close() } else { state.sockets.insert(socket) }
            return !state.isStopped
        }
    }

    func close(_ socket: LoopbackSocket) {
        state.withLock { state in
            state.sockets.remove(socket)
            socket.close()
        }
    }

    /// False when it was done before.
    func closeAll() -> Bool {
        state.withLock { state in
            defer { state.isStopped = true }
            for socket in state.sockets { socket.shutDown() }
            return !state.isStopped
        }
    }
}

import Dispatch
import FeedPolling
import Glibc

/// An HTTP server on loopback that misbehaves as told, at any stage of a connection.
actor FaultServer: LaneActor {
    nonisolated let lane = SerialLane(label: "fault server")
    nonisolated var unownedExecutor: UnownedSerialExecutor { lane.asUnownedSerialExecutor() }
    nonisolated let port: Int

    private let script: @Sendable (ServerRequest) -> [ServerStep]
    /// Done at once on each connection, before any request.
    private let greeting: [ServerStep]
    private let listener: any DispatchSourceRead
    private var connections: [Int: ServerConnection] = [:]
    private var lastNumber = 0
    /// Connections accepted so far.
    var connectionCount: Int { lastNumber }
    private(set) var requests: [ServerRequest] = []
    private(set) var mostAtOnce = 0

    init(
        greeting: [ServerStep] = [], script: @escaping @Sendable (ServerRequest) -> [ServerStep] = { _ in [.hold] }
    ) throws {
        self.greeting = greeting
        self.script = script
        let (socket, port) = try Self.listen()
        self.port = port
        let source = DispatchSource.makeReadSource(fileDescriptor: socket, queue: lane.queue)
        listener = source
        source.setCancelHandler { _ = close(socket) }
        // Held by its own source until `stop`: a test's last use of it is often before the poll.
        source.setEventHandler { self.assumeIsolated { $0.accept(socket) } }
        source.resume()
    }

    nonisolated func url(_ path: String, scheme: String = "http", host: String = "127.0.0.1") -> String {
        "\(scheme)://\(host):\(port)\(path)"
    }

    func stop() {
        listener.cancel()
        connections = [:]
    }

    private func accept(_ socket: Int32) {
        let client = Glibc.accept(socket, nil, nil)
        guard client >= 0 else { return }
        lastNumber += 1
        let number = lastNumber
        let connection = ServerConnection(
            number: number, socket: client, queue: lane.queue,
            readable: { [weak self] in self?.assumeIsolated { $0.read(number) } },
            wake: { [weak self] in self?.assumeIsolated { $0.connections[number]?.work() } })
        connections[number] = connection
        if !greeting.isEmpty { connection.answer(greeting) }
    }

    private func read(_ number: Int) {
        guard let connection = connections[number] else { return }
        if let request = connection.read() {
            requests.append(request)
            connection.answer(script(request))
            mostAtOnce = max(mostAtOnce, connections.values.count { $0.isAnswering })
        }
        if connection.isClosed { connections[number] = nil }
    }

    private static func listen() throws -> (socket: Int32, port: Int) {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(socket, address, length) == 0 && Glibc.listen(socket, 512) == 0
                    && getsockname(socket, address, &length) == 0
            }
        }
        guard isListening else { throw ServerError.cannotListen(errno) }
        return (socket, Int(UInt16(bigEndian: address.sin_port)))
    }

    enum ServerError: Error { case cannotListen(Int32) }
}

/// One client's connection: request after request until either side has enough.
struct Connection {
    let socket: LoopbackSocket
    let routes: RouteTable

    func serve() {
        var received: [UInt8] = []
        while let head = nextHead(&received) {
            guard let request = RequestHead(head) else { return }
            let answer = routes.answer(request.path, request.conditions)
            guard socket.send(answer.bytes(to: request)), request.keepsAlive else { return }
        }
    }

    /// The text up to the next empty line; nil at the end of the stream or after 64 KB without one.
    private func nextHead(_ received: inout [UInt8]) -> String? {
        while received.count <= 65_536 {
            if let end = Self.endOfHead(received) {
                defer { received.removeFirst(end) }
                return String(decoding: received[..<end], as: UTF8.self)
            }
            let more = socket.received()
            guard !more.isEmpty else { return nil }
            received += more
        }
        return nil
    }

    private static func endOfHead(_ bytes: [UInt8]) -> Int? {
        let mark: [UInt8] = [13, 10, 13, 10]
        guard bytes.count >= mark.count else { return nil }
        return (mark.count...bytes.count).first { bytes[($0 - mark.count)..<$0].elementsEqual(mark) }
    }
}

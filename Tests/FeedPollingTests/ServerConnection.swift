import Dispatch
import Glibc

/// One accepted connection: reads requests, does the steps of the answer one after the other.
final class ServerConnection {
    let number: Int
    private let socket: Int32
    private let queue: DispatchQueue
    private let wake: @Sendable () -> Void
    private let readSource: any DispatchSourceRead
    private var writeSource: (any DispatchSourceWrite)?
    private var input: [UInt8] = []
    private var steps: [ServerStep] = []
    private var isPaused = false
    private(set) var isClosed = false
    private(set) var isAnswering = false

    /// `readable` and `wake` are called on `queue` and lead back to `read` and `work`.
    init(
        number: Int, socket: Int32, queue: DispatchQueue, readable: @escaping @Sendable () -> Void,
        wake: @escaping @Sendable () -> Void
    ) {
        self.number = number
        self.socket = socket
        self.queue = queue
        self.wake = wake
        readSource = DispatchSource.makeReadSource(fileDescriptor: socket, queue: queue)
        readSource.setEventHandler(handler: readable)
        readSource.setCancelHandler { _ = Glibc.close(socket) }
        readSource.resume()
    }

    deinit {
        close()
    }

    /// The next whole request, if one has come.
    func read() -> ServerRequest? {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &buffer, buffer.count, Int32(MSG_DONTWAIT))
        if count == 0 || (count < 0 && errno != EAGAIN) {
            close()
            return nil
        }
        input += buffer.prefix(max(0, count))
        let text = String(decoding: input, as: UTF8.self)
        guard text.hasSuffix("\r\n\r\n") else { return nil }
        input = []
        return ServerRequest(text)
    }

    func answer(_ steps: [ServerStep]) {
        self.steps = steps
        isAnswering = true
        isPaused = false
        work()
    }

    /// Does steps until one has to wait.
    func work() {
        isPaused = false
        while !isClosed, !isPaused, let step = steps.first { perform(step) }
        if steps.isEmpty { isAnswering = false }
    }

    func close() {
        guard !isClosed else { return }
        isClosed = true
        isAnswering = false
        writeSource?.cancel()
        writeSource = nil
        readSource.cancel()
    }

    private func perform(_ step: ServerStep) {
        steps.removeFirst()
        switch step {
        case .send(let bytes): write(bytes) { rest in .send(rest) }
        case .pour(let bytes):
            write(bytes) { _ in .pour(bytes) }
            if !isPaused { steps.insert(step, at: 0) }
        case .drip(let bytes, let gap):
            guard let first = bytes.first else { return }
            write([first]) { _ in .hold }
            steps.insert(.drip(Array(bytes.dropFirst()), every: gap), at: 0)
            rest(gap)
        case .pause(let milliseconds): rest(milliseconds)
        case .hold: (isPaused, steps) = (true, [.hold])
        case .close: close()
        case .reset: reset()
        }
    }

    private func write(_ bytes: [UInt8], orElse remainder: ([UInt8]) -> ServerStep) {
        let flags = Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL)
        let count = send(socket, bytes, bytes.count, flags)
        if count == bytes.count { return }
        if count < 0, errno != EAGAIN { return close() }
        steps.insert(remainder(Array(bytes.dropFirst(max(0, count)))), at: 0)
        isPaused = true
        waitForRoom()
    }

    private func waitForRoom() {
        let copy = dup(socket)
        let source = DispatchSource.makeWriteSource(fileDescriptor: copy, queue: queue)
        source.setEventHandler { [wake] in
            source.cancel()
            wake()
        }
        source.setCancelHandler { _ = Glibc.close(copy) }
        writeSource = source
        source.resume()
    }

    private func rest(_ milliseconds: Int) {
        isPaused = true
        queue.asyncAfter(deadline: .now() + .milliseconds(milliseconds), execute: wake)
    }

    private func reset() {
        var linger = Glibc.linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
        close()
    }
}

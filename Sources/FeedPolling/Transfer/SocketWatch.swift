import CCurl
import Dispatch

/// The Dispatch sources of one socket of libcurl.
final class SocketWatch {
    private let socket: Int32
    private let descriptor: DuplicatedDescriptor
    private let queue: DispatchQueue
    /// libcurl's socket and what it is ready for (`CURL_CSELECT_*`).
    private let ready: @Sendable (Int32, Int32) -> Void
    private var readSource: (any DispatchSourceRead)?
    private var writeSource: (any DispatchSourceWrite)?

    init?(socket: Int32, queue: DispatchQueue, ready: @escaping @Sendable (Int32, Int32) -> Void) {
        guard let descriptor = DuplicatedDescriptor(of: socket) else { return nil }
        self.socket = socket
        self.descriptor = descriptor
        self.queue = queue
        self.ready = ready
    }

    deinit {
        want(reading: false, writing: false)
    }

    /// Starts and ends the sources so that exactly these are watched.
    func want(reading: Bool, writing: Bool) {
        if reading, readSource == nil {
            let source = DispatchSource.makeReadSource(fileDescriptor: descriptor.number, queue: queue)
            begin(source, CURL_CSELECT_IN)
            readSource = source
        }
        if writing, writeSource == nil {
            let source = DispatchSource.makeWriteSource(fileDescriptor: descriptor.number, queue: queue)
            begin(source, CURL_CSELECT_OUT)
            writeSource = source
        }
        if !reading { readSource = end(readSource) }
        if !writing { writeSource = end(writeSource) }
    }

    private func begin(_ source: any DispatchSourceProtocol, _ mask: Int32) {
        source.setEventHandler { [socket, ready] in ready(socket, mask) }
        // Held until Dispatch has let go of it.
        source.setCancelHandler { [descriptor] in withExtendedLifetime(descriptor) {} }
        source.resume()
    }

    private func end<Source>(_ source: Source?) -> Source? {
        (source as? any DispatchSourceProtocol)?.cancel()
        return nil
    }
}

import CCurl
import Dispatch

/// libcurl's multi-socket interface, driven by Dispatch sources and one Dispatch timer on a serial queue.
/// Every call returns what has finished by it, as pairs of the transfer's number and its answer.
final class TransferLoop {
    typealias Finished = [(id: Int, answer: FetchAnswer)]

    private let multi: UnsafeMutableRawPointer
    private let queue: DispatchQueue
    private let socketReady: @Sendable (Int32, Int32) -> Void
    private let alarm: Alarm
    private var watches: [Int32: SocketWatch] = [:]
    private var transfers: [Int: Transfer] = [:]

    /// `socketReady` and `timeReached` are called on `queue` and must lead back to `advance`.
    init?(
        queue: DispatchQueue, mostKeptConnections: Int, socketReady: @escaping @Sendable (Int32, Int32) -> Void,
        timeReached: @escaping @Sendable () -> Void
    ) {
        guard CurlLibrary.problem == nil, let multi = curl_multi_init() else { return nil }
        self.multi = multi
        self.queue = queue
        self.socketReady = socketReady
        alarm = Alarm(queue: queue, ring: timeReached)
        let context = Unmanaged.passUnretained(self).toOpaque()
        bilat_multi_set_pointer(multi, CURLMOPT_SOCKETDATA, context)
        bilat_multi_set_pointer(multi, CURLMOPT_TIMERDATA, context)
        bilat_multi_set_socket(multi, onSocket)
        bilat_multi_set_timer(multi, onTimer)
        bilat_multi_set_long(multi, CURLMOPT_MAXCONNECTS, mostKeptConnections)
    }

    deinit {
        // No calls back into an object that is going away.
        bilat_multi_set_socket(multi, nil)
        bilat_multi_set_timer(multi, nil)
        for transfer in transfers.values { curl_multi_remove_handle(multi, transfer.easy) }
        transfers = [:]
        curl_multi_cleanup(multi)
        watches = [:]
    }

    /// False where libcurl does not take it.
    func start(_ transfer: Transfer) -> Bool {
        guard curl_multi_add_handle(multi, transfer.easy) == CURLM_OK else { return false }
        transfers[transfer.id] = transfer
        return true
    }

    func cancel(_ id: Int) {
        guard let transfer = transfers.removeValue(forKey: id) else { return }
        curl_multi_remove_handle(multi, transfer.easy)
    }

    /// Lets libcurl act on a ready socket, or on reached time where `socket` is `CURL_SOCKET_TIMEOUT` (-1).
    func advance(socket: Int32 = -1, readiness: Int32 = 0) -> Finished {
        var running: Int32 = 0
        curl_multi_socket_action(multi, socket, readiness, &running)
        return takeFinished()
    }

    private func takeFinished() -> Finished {
        var finished: Finished = []
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else { continue }
            let code = bilat_message_result(message)
            // Transfers in flight are a dozen; their numbers keep the order of start.
            guard let transfer = transfers.values.first(where: { $0.easy == easy }) else { continue }
            finished.append((transfer.id, transfer.answer(code)))
            cancel(transfer.id)
        }
        return finished
    }

    // MARK: What libcurl asks for

    fileprivate func watch(_ socket: Int32, what: Int32) {
        if what == CURL_POLL_REMOVE {
            watches[socket] = nil
            return
        }
        let watch = watches[socket] ?? SocketWatch(socket: socket, queue: queue, ready: socketReady)
        watches[socket] = watch
        watch?.want(reading: what & CURL_POLL_IN != 0, writing: what & CURL_POLL_OUT != 0)
    }

    fileprivate func wake(after milliseconds: Int) {
        // libcurl does not ask twice for the same time, so we must never be early.
        let delay: DispatchTime = milliseconds < 0 ? .distantFuture : .now() + .milliseconds(milliseconds)
        alarm.set(delay, leeway: milliseconds < 100 ? 0 : 5)
    }
}

private let onSocket: bilat_socket_callback = { _, socket, what, context, _ in
    context.map { Unmanaged<TransferLoop>.fromOpaque($0).takeUnretainedValue().watch(socket, what: what) }
    return 0
}

private let onTimer: bilat_timer_callback = { _, milliseconds, context in
    context.map { Unmanaged<TransferLoop>.fromOpaque($0).takeUnretainedValue().wake(after: milliseconds) }
    return 0
}

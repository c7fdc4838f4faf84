import CSignals
import Dispatch
import Glibc

/// Signals as events on the main queue, through a pipe that the handler writes to. (A Dispatch signal source may lose a
/// signal on Linux when it is delivered to a worker thread.)
final class SignalPipe {
    private let reading: Int32
    private let writing: Int32
    private let source: any DispatchSourceRead

    /// Reports each of the signals from now on, and once for many of a kind that came together; nil when the process
    /// has no file descriptors left.
    init?(_ signals: [Int32], report: @escaping @MainActor (Int32) -> Void) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        let (reading, writing) = (ends[0], ends[1])
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        self.reading = reading
        self.writing = writing
        source = DispatchSource.makeReadSource(fileDescriptor: reading, queue: .main)
        source.setEventHandler {
            MainActor.assumeIsolated { Self.pending(reading).forEach(report) }
        }
        source.activate()
        signals.forEach { bilat_watch_signal($0, writing) }
    }

    /// Does something while a signal has the system's default effect.
    func withDefault(_ signals: [Int32], _ body: () -> Void) {
        signals.forEach { bilat_watch_signal($0, -1) }
        body()
        signals.forEach { bilat_watch_signal($0, writing) }
    }

    private static func pending(_ reading: Int32) -> [Int32] {
        var bytes = [UInt8](repeating: 0, count: 512)
        let count = read(reading, &bytes, bytes.count)
        guard count > 0 else { return [] }
        return Set(bytes.prefix(count).map(Int32.init)).sorted()
    }
}

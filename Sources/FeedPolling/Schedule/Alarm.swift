import Dispatch

/// One Dispatch timer that rings once at a time and ends with its owner.
final class Alarm {
    private let timer: any DispatchSourceTimer

    /// `ring` is called on `queue`.
    init(queue: DispatchQueue, ring: @escaping @Sendable () -> Void) {
        timer = DispatchSource.makeTimerSource(queue: queue)
        timer.setEventHandler(handler: ring)
        timer.resume()
    }

    deinit {
        timer.cancel()
    }

    /// Rings at `deadline` instead of at any time set before; never for `.distantFuture`.
    func set(_ deadline: DispatchTime, leeway: Int = 0) {
        timer.schedule(deadline: deadline, leeway: .milliseconds(leeway))
    }
}

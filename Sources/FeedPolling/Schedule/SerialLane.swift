public import Dispatch

/// An actor's executor over one serial dispatch queue, so that Dispatch sources and the actor share one order.
public final class SerialLane: SerialExecutor {
    /// The queue itself, for sources and timers whose handlers then use `assumeIsolated`.
    public let queue: DispatchQueue

    /// `label` is what debuggers and crash reports show.
    public init(label: String) {
        queue = DispatchQueue(label: label)
    }

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    public func asUnownedSerialExecutor() -> UnownedSerialExecutor {
        UnownedSerialExecutor(ordinary: self)
    }

    public func checkIsolated() {
        dispatchPrecondition(condition: .onQueue(queue))
    }
}

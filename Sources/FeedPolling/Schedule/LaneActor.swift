import Dispatch

/// An actor that lives on a `SerialLane` and takes orders from outside in the order they were given.
public protocol LaneActor: Actor {
    nonisolated var lane: SerialLane { get }
}

extension LaneActor {
    /// Queues `work` on the actor's lane; two calls from one thread run in their order, unlike two `Task`s.
    public nonisolated func inOrder(_ work: @escaping @Sendable (isolated Self) -> Void) {
        lane.queue.async { self.assumeIsolated(work) }
    }
}

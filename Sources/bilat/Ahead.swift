import Dispatch
import Synchronization

/// A value that is made on another core while something else is done.
nonisolated final class Ahead<Value: Sendable>: Sendable {
    private let done = DispatchSemaphore(value: 0)
    private let result = Mutex<Result<Value, any Error>?>(nil)

    /// Begins at once.
    init(_ body: @escaping @Sendable () throws -> Value) {
        DispatchQueue.global(qos: .userInitiated).async { [self] in
            let made = Result { try body() }
            result.withLock { $0 = made }
            done.signal()
        }
    }

    /// Waits for it; may be asked again.
    func value() throws -> Value {
        done.wait()
        defer { done.signal() }
        guard let made = result.withLock({ $0 }) else { throw Failure("nothing was made") }
        return try made.get()
    }
}

import Glibc
import Synchronization

/// Named places at which a test lets the process be killed, as a power cut would.
enum CrashPoint {
    private static let armed = Mutex<(name: String, passes: Int)?>(nil)
    /// Looked at first, so that a place which is not armed costs nothing.
    private static let isArmed = Atomic(false)

    /// Kills this process when it has come by the place `name` for the `passes`th time.
    static func arm(_ name: String, passes: Int = 1) {
        armed.withLock { $0 = (name, passes) }
        isArmed.store(true, ordering: .releasing)
    }

    static func reach(_ name: StaticString) {
        guard isArmed.load(ordering: .acquiring) else { return }
        let isHere = armed.withLock { armed in
            guard armed?.name == name.description else { return false }
            armed?.passes -= 1
            return armed?.passes == 0
        }
        if isHere { kill(getpid(), SIGKILL) }
    }
}

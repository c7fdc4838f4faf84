import Glibc
import Synchronization

/// Named places at which a test lets the process be killed, as a power cut would.
enum CrashPoint: String, CaseIterable {
    /// All of a batch is written, nothing of it committed.
    case commitWritten
    /// The commit is on the disk and has not been told to anybody.
    case commitDone
    /// The place an import has reached is written beside its slice.
    case importSlice
    case checkpointBegun
    case checkpointDone
    case copyBegun
    case copyWritten
    case migrationBegun
    case migrationDone

    private struct Armed {
        var point: CrashPoint
        var passes: Int
        /// 0 kills at the point itself, more while what begins there is under way.
        var microseconds: UInt32
    }

    private static let armed = Mutex<Armed?>(nil)
    /// Looked at first, so that points which are not armed cost nothing.
    private static let isArmed = Atomic(false)

    /// Kills this process when it has come by the point for the `passes`th time.
    static func arm(_ point: CrashPoint, passes: Int = 1, microseconds: UInt32 = 0) {
        armed.withLock { $0 = Armed(point: point, passes: passes, microseconds: microseconds) }
        isArmed.store(true, ordering: .releasing)
    }

    static func reach(_ point: CrashPoint) {
        guard isArmed.load(ordering: .acquiring) else { return }
        let delay: UInt32? = armed.withLock { armed in
            guard armed?.point == point else { return nil }
            armed?.passes -= 1
            return armed?.passes == 0 ? armed?.microseconds : nil
        }
        guard let delay else { return }
        if delay == 0 { kill(getpid(), SIGKILL) }
        var thread = pthread_t()
        // A thread of its own: the one that came by goes on with what is to be cut off.
        let argument = UnsafeMutableRawPointer(bitPattern: UInt(delay))
        pthread_create(
            &thread, nil,
            {
                usleep(UInt32(UInt(bitPattern: $0))); kill(getpid(), SIGKILL); return nil
            }, argument)
    }
}

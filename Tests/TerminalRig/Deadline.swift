import Glibc

/// A moment in the future, by the clock that nobody sets.
struct Deadline {
    private let end: Double

    init(seconds: Double) {
        end = Self.now + seconds
    }

    /// What is left, as poll(2) wants it.
    var milliseconds: Int32 { Int32(max(0, (end - Self.now) * 1000).rounded(.up)) }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

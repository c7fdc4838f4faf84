public import EventModel
import Glibc

/// The right to poll for an archive: one process has it, and the kernel frees it when that process ends, however it ends.
///
/// An open-file-description lock on `PATH.lock` (Linux `F_OFD_SETLK`): unlike a record lock it is not lost when some
/// other part of the process closes the file.
public final class CollectorLock: Sendable {
    /// Who holds a lock.
    public struct Holder: Hashable, Sendable {
        public var pid: Int32
        /// Nil when the holder had not written it yet.
        public var startedAt: Timestamp?
    }

    /// What asking came to.
    public enum Answer: Sendable {
        case held(CollectorLock)
        case heldBy(Holder)
    }

    private let file: Int32

    private init(file: Int32) {
        self.file = file
    }

    deinit {
        close(file)
    }

    /// Asks for the lock of the archive at `path`; never waits.
    public static func ask(archive path: String, now: Timestamp) throws(HistoryError) -> Answer {
        let place = path + ".lock"
        let file = open(place, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard file >= 0 else {
            throw HistoryError(kind: .cannotOpen, words: "cannot open \(place): \(String(cString: strerror(errno)))")
        }
        var wanted = flock()
        wanted.l_type = Int16(F_WRLCK)
        wanted.l_whence = Int16(SEEK_SET)
        guard fcntl(file, setLock, &wanted) == 0 else {
            defer { close(file) }
            return .heldBy(holder(written: file))
        }
        write(Holder(pid: getpid(), startedAt: now), to: file)
        return .held(CollectorLock(file: file))
    }

    /// Who collects for the archive at `path` now; nil when nobody does. Asks for nothing.
    public static func holder(archive path: String) -> Holder? {
        let file = open(path + ".lock", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var probe = flock()
        probe.l_type = Int16(F_WRLCK)
        probe.l_whence = Int16(SEEK_SET)
        guard fcntl(file, getLock, &probe) == 0, probe.l_type != Int16(F_UNLCK) else { return nil }
        return holder(written: file)
    }

    /// `F_OFD_GETLK`, as `setLock`.
    private static let getLock: Int32 = 36

    /// `F_OFD_SETLK` of Linux' `fcntl.h`, which glibc shows under `_GNU_SOURCE` alone.
    private static let setLock: Int32 = 37

    private static func write(_ holder: Holder, to file: Int32) {
        let words = "\(holder.pid) \(holder.startedAt?.rfc3339 ?? "")\n"
        ftruncate(file, 0)
        _ = words.withCString { pwrite(file, $0, strlen($0), 0) }
    }

    private static func holder(written file: Int32) -> Holder {
        var buffer = [UInt8](repeating: 0, count: 100)
        let count = pread(file, &buffer, buffer.count, 0)
        let words = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).split { $0 == " " || $0 == "\n" }
        return Holder(
            pid: words.first.flatMap { Int32($0) } ?? 0,
            startedAt: words.count > 1 ? Timestamp(rfc3339: String(words[1])) : nil)
    }
}

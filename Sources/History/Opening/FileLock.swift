import Glibc

/// A lock on a file beside the archive that is waited for; the kernel frees it when the process ends.
struct FileLock {
    private let path: String
    private let file: Int32

    init(path: String) throws {
        self.path = path
        file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard file >= 0 else {
            throw HistoryError(kind: .cannotOpen, words: "cannot open \(path): \(String(cString: strerror(errno)))")
        }
        var wanted = flock()
        wanted.l_type = Int16(F_WRLCK)
        wanted.l_whence = Int16(SEEK_SET)
        while fcntl(file, Self.waitForLock, &wanted) != 0, errno == EINTR {}
    }

    /// `F_OFD_SETLKW` of Linux' `fcntl.h`, which glibc shows under `_GNU_SOURCE` alone.
    private static let waitForLock: Int32 = 38

    /// Gives the lock back and removes the file; who waits for it holds it without a name, which does no harm.
    func remove() {
        unlink(path)
        close(file)
    }
}

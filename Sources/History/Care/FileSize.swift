import Glibc

/// The size of a file, and the room beside it.
struct FileSize {
    /// 0 for one that is not there.
    let bytes: Int64

    init(path: String) {
        var status = stat()
        bytes = stat(path, &status) == 0 ? Int64(status.st_size) : 0
    }

    /// Bytes that an ordinary user may still write to the file system of `path`; nil where it cannot be told.
    static func room(at path: String) -> Int64? {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { return nil }
        return Int64(clamping: UInt64(status.f_bavail) &* UInt64(status.f_frsize))
    }
}

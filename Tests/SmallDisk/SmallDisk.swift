import Glibc

/// A file system of a few hundred kilobytes, where the kernel lets us mount one.
public struct SmallDisk {
    public let place: String

    public static let isPossible: Bool = {
        var name = Array("/tmp/bilat-disk-XXXXXX".utf8CString)
        guard let place = mkdtemp(&name).map({ String(cString: $0) }), let disk = SmallDisk(at: place) else {
            return false
        }
        disk.remove()
        return true
    }()

    /// Mounts a tmpfs over the folder `place`; nil where that is not allowed.
    public init?(at place: String, kilobytes: Int = 600) {
        guard mount("bilat", place, "tmpfs", 0, "size=\(kilobytes)k") == 0 else { return nil }
        self.place = place
    }

    public func resize(kilobytes: Int) -> Bool {
        mount("bilat", place, "tmpfs", UInt(MS_REMOUNT), "size=\(kilobytes)k") == 0
    }

    public func makeReadOnly() -> Bool {
        mount("bilat", place, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) == 0
    }

    /// Unmounts; what was on it is gone.
    public func remove() {
        umount2(place, Int32(MNT_DETACH))
    }
}

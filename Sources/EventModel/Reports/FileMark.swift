/// By what a local file is known not to have changed.
public struct FileMark: Hashable, Codable, Sendable {
    public var path: String
    public var size: Int64
    /// Nanoseconds since 1970 of its last change.
    public var changedAt: Int64
    public var inode: UInt64

    public init(path: String, size: Int64, changedAt: Int64, inode: UInt64) {
        self.path = path
        self.size = size
        self.changedAt = changedAt
        self.inode = inode
    }
}

/// One poll of a captured feed.
public struct CapturedVersion: Hashable, Sendable {
    /// File name, which begins with the time of the poll and so sorts by it.
    public var name: String
    public var bytes: [UInt8]
}

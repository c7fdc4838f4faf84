/// How many reports of a source the archive holds.
public struct SourceCount: Hashable, Sendable {
    public var source: String
    public var relevant: Int
    public var ignored: Int
}

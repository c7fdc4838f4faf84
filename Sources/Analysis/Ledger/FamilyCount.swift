/// A family of sources with its stories in a span of days.
public struct FamilyCount: Hashable, Sendable {
    public var family: String
    public var side: SideSet
    public var stories: Int
}

/// A family of sources with its stories in a span of days.
public struct FamilyCount: Hashable, Sendable {
    /// One source of the family with its own stories.
    public struct Source: Hashable, Sendable {
        public var name: String
        public var stories: Int
    }

    public var family: String
    public var side: SideSet
    public var stories: Int
    /// Those with the most stories first.
    public var sources: [Source] = []
}

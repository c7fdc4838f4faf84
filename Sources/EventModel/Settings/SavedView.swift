/// A filter with a name, of the user's settings or of a dossier.
public struct SavedView: Hashable, Sendable {
    /// What `@name` and `:view name` call it by.
    public var name: String
    /// An expression of the query language.
    public var filter: String
    /// The key that applies it, as help names keys (`F6`); nil where it has none.
    public var key: String?
    /// What it is for, in a line.
    public var about: String?

    public init(name: String, filter: String, key: String? = nil, about: String? = nil) {
        self.name = name
        self.filter = filter
        self.key = key
        self.about = about
    }

    /// Those of `own` before those of `others`, of which a name that both have is left out.
    public static func merged(_ own: [SavedView], over others: [SavedView]) -> [SavedView] {
        own + others.filter { other in !own.contains { $0.name == other.name } }
    }
}

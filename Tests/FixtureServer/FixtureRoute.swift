/// A path and the sequence of versions that it serves.
public struct FixtureRoute: Hashable, Sendable {
    /// Begins with a slash: `/moscow.xml`.
    public var path: String
    /// In the order served; an empty list answers 404.
    public var versions: [FixtureVersion]
    public var advance: VersionAdvance

    public init(_ path: String, versions: [FixtureVersion], advance: VersionAdvance = .byStep) {
        self.path = path
        self.versions = versions
        self.advance = advance
    }

    /// A route with one version for ever.
    public init(_ path: String, _ version: FixtureVersion) {
        self.init(path, versions: [version])
    }
}

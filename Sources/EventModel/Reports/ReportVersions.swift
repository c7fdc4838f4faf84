/// What a report's headline and full text were, oldest first; the last of each stands.
public struct ReportVersions: Hashable, Sendable {
    public var titles: [TextVersion]
    public var bodies: [TextVersion]

    public init(titles: [TextVersion] = [], bodies: [TextVersion] = []) {
        self.titles = titles
        self.bodies = bodies
    }

    /// Whether anything was changed after it was published.
    public var hasEdits: Bool { titles.count > 1 || bodies.count > 1 }
}

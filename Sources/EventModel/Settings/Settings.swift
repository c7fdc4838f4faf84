/// What a user has set for all runs, in `config.yaml`.
public struct Settings: Hashable, Sendable {
    /// A theme by name or path; nil where the program's own stands.
    public var theme: String?
    /// A time zone by its name in the zone database.
    public var zone: String?
    /// A dossier by name or path.
    public var dossier: String?
    public var views: [SavedView]
    /// Events that are not shown; `is:hidden` finds them all the same.
    public var ignoring: [IgnoreRule]

    public init(
        theme: String? = nil, zone: String? = nil, dossier: String? = nil, views: [SavedView] = [],
        ignoring: [IgnoreRule] = []
    ) {
        self.theme = theme
        self.zone = zone
        self.dossier = dossier
        self.views = views
        self.ignoring = ignoring
    }
}

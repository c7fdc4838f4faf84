public import EventModel

/// What an expression is read against: the clock, the zone of its dates, and the names there are.
public struct QueryContext: Sendable {
    public var now: Timestamp
    /// Seconds east of UTC of the zone that dates are written in.
    public var zoneOffset: Int64
    /// The values of each field of names. A field without any takes every value as it is written.
    public var values: [QueryField: [String]]
    /// What `is:burst` means: events of topics or stories that run far above their rate.
    public var bursts = EventGroup()
    /// Filters with names, which `@name` stands for.
    public var views: [SavedView] = []
    /// What does not match unless the expression asks for `is:hidden`.
    public var ignoring: [IgnoreRule] = []
    /// For `kind:`, `audience:` and `family:`, which are of the source.
    let sourceTraits: [SourceTrait: Set<String>]

    /// What many sources have in common.
    struct SourceTrait: Hashable, Sendable {
        var field: QueryField
        var value: String
    }

    public init(now: Timestamp, zoneOffset: Int64 = 0, sources: [Source] = [], values: [QueryField: [String]] = [:]) {
        self.now = now
        self.zoneOffset = zoneOffset
        var traits: [SourceTrait: Set<String>] = [:]
        for source in sources {
            for trait in Self.traits(of: source) { traits[trait, default: []].insert(source.name) }
        }
        sourceTraits = traits
        self.values = Self.closedSets.merging(Self.values(of: sources)) { $1 }.merging(values) { $1 }
    }

    /// The names of a dossier.
    public init(dossier: Dossier, now: Timestamp, zoneOffset: Int64 = 0) {
        let codes = dossier.parties.both.map(\.code)
        self.init(
            now: now, zoneOffset: zoneOffset, sources: dossier.sources,
            values: [
                .from: codes, .to: codes, .side: codes + ["third"], .topic: dossier.topics.map(\.id),
                .phrase: dossier.phrases.map(\.id), .region: dossier.regions.map(\.id),
            ])
        views = dossier.views
    }

    private static let closedSets: [QueryField: [String]] = [
        .dim: RelationDimension.allCases.map(\.rawValue),
        .root: EventRoot.allCases.map(\.rawValue),
        .relevance: Relevance.allCases.map(\.rawValue) + ["any"],
        .rhetoric: Rhetoric.allCases.map(\.rawValue),
        .register: Register.allCases.map(\.rawValue),
        .modality: Modality.allCases.map(\.rawValue),
        .kind: SourceKind.allCases.map(\.rawValue),
        .audience: Audience.allCases.map(\.rawValue),
        .coder: ["bilat", "gdelt"],
        .is: QueryState.allCases.map(\.rawValue),
    ]

    private static func values(of sources: [Source]) -> [QueryField: [String]] {
        guard !sources.isEmpty else { return [:] }
        return [
            .source: sources.map(\.name),
            .family: Set(sources.map(\.family)).sorted(),
            .lang: Set(sources.map(\.language)).sorted(),
        ]
    }

    private static func traits(of source: Source) -> [SourceTrait] {
        [
            SourceTrait(field: .kind, value: source.kind.rawValue),
            SourceTrait(field: .audience, value: source.audience.rawValue),
            SourceTrait(field: .family, value: source.family),
        ]
    }
}

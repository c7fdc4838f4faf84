import EventModel

extension Source {
    private static let keys = [
        "name", "url", "search", "format", "side", "jurisdiction", "kind", "family", "audience", "language",
        "interval", "body", "documentKind", "enabled", "lastVerified", "note", "allowsPrivateAddress", "series",
        "userAgent", "mirror", "newestIn", "alsoReadAs",
    ]

    private static let formatsOfFigures: [SourceFormat] = [.bankOfRussia, .moscowExchange, .comtrade, .csv, .json]

    init(_ node: PlacedNode, _ vocabulary: DossierVocabulary, _ mistakes: Mistakes) {
        let map = MapReading(node, of: "a source", keys: Self.keys, vocabulary, mistakes)
        let language = map.text("language")
        let search = map.textIfAny("search")
        if search != nil, let url = map.value("url") {
            mistakes.add("a source has either “url” or “search”, not both", at: url.place)
        }
        let usualFormat = search == nil ? SourceFormat.feed : .search
        let format = map.choiceIfAny("format", SourceFormat.self) ?? usualFormat
        self.init(
            name: map.text("name"),
            url: search.map { SearchFeed.url(query: $0, language: language) }
                ?? map.url("url", schemes: ["http", "https", "file"]),
            format: format,
            side: map.word("side", among: vocabulary.sides), jurisdiction: map.text("jurisdiction"),
            kind: map.choice("kind", SourceKind.self) ?? .independent,
            family: map.textIfAny("family") ?? map.text("name"),
            audience: map.choice("audience", Audience.self) ?? .domestic, language: language,
            interval: map.duration("interval", default: 900), body: map.textIfAny("body"),
            enabled: map.flag("enabled", default: true), lastVerified: map.date("lastVerified"),
            note: map.textIfAny("note"), allowsPrivateAddress: map.flag("allowsPrivateAddress", default: false),
            series: map.things("series", identity: "id").map { SeriesReading($0, format, vocabulary, mistakes) },
            userAgent: map.textIfAny("userAgent"), mirror: map.value("mirror") == nil ? nil : map.url("mirror"))
        newestIn = map.value("newestIn") == nil ? nil : map.url("newestIn")
        alsoReadAs = map.choiceIfAny("alsoReadAs", SourceFormat.self)
        documentKind = map.choiceIfAny("documentKind", DocumentKind.self)
        if series.isEmpty, Self.formatsOfFigures.contains(format) {
            mistakes.add(
                "\(format.rawValue) is a format of figures: “series” has to say which are read", at: node.place)
        }
        if !enabled, note == nil {
            mistakes.remark("source “\(name)” is disabled without a note that says why", at: node.place)
        }
    }
}

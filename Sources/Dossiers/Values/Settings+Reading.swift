import EventModel

extension Settings {
    /// The keys of the file, in the order in which its documentation lists them.
    static let keys = ["theme", "zone", "dossier", "views", "ignore"]

    init(_ root: PlacedNode, _ mistakes: Mistakes) {
        let vocabulary = DossierVocabulary(of: root)
        let map = MapReading(root, of: "config.yaml", keys: Self.keys, vocabulary, mistakes)
        self.init(
            theme: map.textIfAny("theme"), zone: map.textIfAny("zone"), dossier: map.textIfAny("dossier"),
            views: map.things("views", identity: "name").map { SavedView($0, vocabulary, mistakes) },
            ignoring: map.list("ignore").map { IgnoreRule($0, vocabulary, mistakes) })
    }
}

extension SavedView {
    init(_ node: PlacedNode, _ vocabulary: DossierVocabulary, _ mistakes: Mistakes) {
        let map = MapReading(node, of: "a view", keys: ["name", "filter", "key", "about"], vocabulary, mistakes)
        self.init(
            name: map.text("name"), filter: map.text("filter"), key: map.textIfAny("key"),
            about: map.textIfAny("about"))
        if name.contains(where: { $0.isWhitespace || "()\"@".contains($0) }), let place = map.value("name")?.place {
            mistakes.add("a view's name has no blanks, quotes, parentheses or @: “\(name)”", at: place)
        }
    }
}

extension IgnoreRule {
    init(_ node: PlacedNode, _ vocabulary: DossierVocabulary, _ mistakes: Mistakes) {
        if let filter = node.scalar {
            self.init(filter: filter)
            return
        }
        let map = MapReading(node, of: "an ignore rule", keys: ["filter", "reason"], vocabulary, mistakes)
        self.init(filter: map.text("filter"), reason: map.textIfAny("reason"))
    }
}

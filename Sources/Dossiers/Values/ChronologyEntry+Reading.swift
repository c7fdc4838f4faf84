import EventModel

extension ChronologyEntry {
    private static let keys = [
        "id", "date", "title", "dimensions", "direction", "root", "code", "polarity", "topics", "citation", "verified",
    ]

    init(_ node: PlacedNode, _ vocabulary: DossierVocabulary, _ mistakes: Mistakes) {
        let map = MapReading(node, of: "a chronology entry", keys: Self.keys, vocabulary, mistakes)
        self.init(
            id: map.text("id"), date: map.occurredOn("date"), title: map.text("title"),
            dimensions: map.choices("dimensions", RelationDimension.self),
            direction: Direction(text: map.word("direction", among: vocabulary.directions)) ?? .undirected,
            root: map.choiceIfAny("root", EventRoot.self), code: map.textIfAny("code"),
            polarity: map.number("polarity", in: -2...2), topics: map.words("topics", among: vocabulary.topicIDs),
            citation: Citation(map), isVerified: map.flag("verified", default: false))
        if isVerified, citation.passage == nil {
            mistakes.add("“\(id)” is verified, but its citation has no passage that was read", at: node.place)
        }
    }
}

extension ChronologyEntry.Citation {
    /// The citation of a chronology or calendar entry.
    init(_ entry: MapReading) {
        guard let node = entry.required("citation") else {
            self.init(title: "", url: "")
            return
        }
        let map = MapReading(
            node, of: "a citation", keys: ["title", "url", "date", "passage"], entry.vocabulary, entry.mistakes)
        self.init(
            title: map.text("title"), url: map.url("url"), date: map.date("date"), passage: map.textIfAny("passage"))
    }
}

import EventModel

extension Topic {
    init(_ node: PlacedNode, _ vocabulary: DossierVocabulary, _ mistakes: Mistakes) {
        let map = MapReading(
            node, of: "a topic", keys: ["id", "label", "terms", "dimensions"], vocabulary, mistakes)
        _ = map.required("terms")
        self.init(
            id: map.text("id"), label: map.text("label"), terms: map.terms("terms"),
            dimensions: map.choices("dimensions", RelationDimension.self))
    }
}

import EventModel

extension WorldRegion {
    init(_ node: PlacedNode, _ vocabulary: DossierVocabulary, _ mistakes: Mistakes) {
        let map = MapReading(node, of: "a region", keys: ["id", "label", "terms"], vocabulary, mistakes)
        _ = map.required("terms")
        self.init(id: map.text("id"), label: map.text("label"), terms: map.terms("terms"))
    }
}

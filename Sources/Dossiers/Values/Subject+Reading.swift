import EventModel

extension Subject {
    init(_ node: PlacedNode, _ vocabulary: DossierVocabulary, _ mistakes: Mistakes) {
        let keys = ["id", "kind", "name", "terms", "dimensions", "topics", "isOfDyad"]
        let map = MapReading(node, of: "a subject", keys: keys, vocabulary, mistakes)
        _ = map.required("terms")
        self.init(
            id: map.text("id"), kind: map.text("kind"), name: map.name("name"), terms: map.terms("terms"),
            dimensions: map.choices("dimensions", RelationDimension.self),
            topics: map.words("topics", among: vocabulary.topicIDs), isOfDyad: map.flag("isOfDyad", default: false))
    }
}

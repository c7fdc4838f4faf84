import EventModel

extension Entity {
    /// `kind` is what the list holds when the entity itself says nothing.
    init(_ node: PlacedNode, usually kind: Entity.Kind, _ vocabulary: DossierVocabulary, _ mistakes: Mistakes) {
        let map = MapReading(
            node, of: "an entity", keys: ["id", "kind", "name", "terms", "dimensions"], vocabulary, mistakes)
        _ = map.required("terms")
        self.init(
            id: map.text("id"), kind: map.choiceIfAny("kind", Entity.Kind.self) ?? kind, name: map.name("name"),
            terms: map.terms("terms"), dimensions: map.choices("dimensions", RelationDimension.self))
    }
}

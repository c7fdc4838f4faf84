import EventModel

extension Phrase {
    init(_ node: PlacedNode, _ vocabulary: DossierVocabulary, _ mistakes: Mistakes) {
        let keys = ["id", "label", "terms", "weight", "isBoilerplate"]
        let map = MapReading(node, of: "a phrase", keys: keys, vocabulary, mistakes)
        let weight = map.required("weight") == nil ? nil : map.number("weight", in: -3...3)
        _ = map.required("terms")
        self.init(
            id: map.text("id"), label: map.text("label"), terms: map.terms("terms"), weight: weight ?? 0,
            isBoilerplate: map.flag("isBoilerplate", default: false))
    }
}

import EventModel

extension DimensionTerm {
    /// A group of words that speak for one dimension with one weight.
    static func group(
        _ node: PlacedNode, _ vocabulary: DossierVocabulary, _ mistakes: Mistakes
    ) -> [DimensionTerm] {
        let map = MapReading(
            node, of: "a group of dimension terms", keys: ["id", "dimension", "weight", "terms"], vocabulary, mistakes)
        _ = map.text("id")
        _ = map.required("terms")
        let weight = map.positiveDecimal("weight", default: 1)
        guard let dimension = map.choice("dimension", RelationDimension.self) else { return [] }
        return map.terms("terms").map { DimensionTerm(dimension: dimension, term: $0, weight: weight) }
    }
}

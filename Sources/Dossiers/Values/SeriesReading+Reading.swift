import EventModel

extension SeriesReading {
    private static let keys = ["id", "match", "rows", "period", "value", "scale", "decimal"]

    /// What a source of the given format is read for.
    init(_ node: PlacedNode, _ format: SourceFormat, _ vocabulary: DossierVocabulary, _ mistakes: Mistakes) {
        let map = MapReading(node, of: "a source's series", keys: Self.keys, vocabulary, mistakes)
        if format == .csv || format == .json {
            _ = map.required("period")
            _ = map.required("value")
        }
        self.init(
            series: map.word("id", among: vocabulary.seriesIDs), match: Self.conditions(map),
            rows: map.textIfAny("rows"),
            period: map.textIfAny("period"), value: map.textIfAny("value"),
            scale: map.positiveDecimal("scale", default: 1),
            decimal: map.choiceIfAny("decimal", DecimalMark.self) ?? .point)
    }

    private static func conditions(_ map: MapReading) -> [Condition] {
        guard let value = map.value("match") else { return [] }
        guard case .map(let members) = value.content else {
            map.mistakes.add("“match” is a map of columns and their texts, not \(value.kindInWords)", at: value.place)
            return []
        }
        return members.map { Condition(field: $0.key, value: map.text(of: $0.value, $0.key)) }
    }
}

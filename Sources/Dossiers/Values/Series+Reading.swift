import EventModel

extension Series {
    init(_ node: PlacedNode, _ vocabulary: DossierVocabulary, _ mistakes: Mistakes) {
        let map = MapReading(
            node, of: "a series", keys: ["id", "title", "unit", "kind", "reporter", "note", "withheld"], vocabulary,
            mistakes)
        self.init(
            id: map.text("id"), title: map.text("title"), unit: map.text("unit"),
            kind: map.choice("kind", Series.Kind.self) ?? .rate, reporter: map.text("reporter"),
            note: map.textIfAny("note"), withheld: map.list("withheld").map { map.text(of: $0, "withheld") })
    }
}

import EventModel

extension Party {
    private static let keys = [
        "code", "letter", "capitalLetter", "name", "capital", "clock", "names", "demonyms", "metonyms",
        "selfReferences", "people", "ministries", "firms", "forces",
    ]

    init(_ node: PlacedNode, _ vocabulary: DossierVocabulary, _ mistakes: Mistakes) {
        let map = MapReading(node, of: "a party", keys: Self.keys, vocabulary, mistakes)
        self.init(
            code: map.text("code"), letter: map.text("letter"), capitalLetter: map.text("capitalLetter"),
            name: map.name("name"), capital: map.name("capital"), clock: Self.clock(map),
            names: map.terms("names"), demonyms: map.terms("demonyms"), metonyms: map.terms("metonyms"),
            selfReferences: map.terms("selfReferences"),
            people: map.things("people", identity: "id").map { Person($0, vocabulary, mistakes) },
            ministries: Self.entities(map, "ministries", .ministry), firms: Self.entities(map, "firms", .firm),
            forces: Self.entities(map, "forces", .force))
        if map.value("code") != nil, !Self.isCode(code) {
            mistakes.add(
                "“code” is three capital letters such as RUS, not “\(code)”", at: node["code"]?.place ?? node.place)
        }
    }

    private static func clock(_ map: MapReading) -> Clock {
        guard let node = map.required("clock") else { return Clock(abbreviation: "", offset: 0) }
        let clock = MapReading(
            node, of: "a clock", keys: ["abbreviation", "offset"], map.vocabulary, map.mistakes)
        return Clock(abbreviation: clock.text("abbreviation"), offset: clock.zoneOffset("offset"))
    }

    private static func entities(_ map: MapReading, _ key: String, _ kind: Entity.Kind) -> [Entity] {
        map.things(key, identity: "id").map { Entity($0, usually: kind, map.vocabulary, map.mistakes) }
    }

    private static func isCode(_ text: String) -> Bool {
        text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0) }
    }
}

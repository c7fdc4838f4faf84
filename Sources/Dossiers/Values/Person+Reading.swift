import EventModel

extension Person {
    init(_ node: PlacedNode, _ vocabulary: DossierVocabulary, _ mistakes: Mistakes) {
        let map = MapReading(node, of: "a person", keys: ["id", "name", "terms", "offices"], vocabulary, mistakes)
        self.init(
            id: map.text("id"), name: map.name("name"), terms: map.terms("terms"),
            offices: map.list("offices").map { Office($0, vocabulary, mistakes) })
        if map.required("terms") != nil, terms.isEmpty {
            mistakes.add("“\(id)” has no word by which texts could name them", at: node.place)
        }
    }
}

extension Office {
    fileprivate init(_ node: PlacedNode, _ vocabulary: DossierVocabulary, _ mistakes: Mistakes) {
        let map = MapReading(node, of: "an office", keys: ["title", "rank", "from", "to"], vocabulary, mistakes)
        let rank = map.required("rank") == nil ? nil : map.number("rank", in: 1...9)
        self.init(title: map.text("title"), rank: rank ?? 9, from: map.date("from"), to: map.date("to"))
        if let from, let to, from > to {
            mistakes.add("the office “\(title)” ends on \(to), before it begins on \(from)", at: node.place)
        }
    }
}

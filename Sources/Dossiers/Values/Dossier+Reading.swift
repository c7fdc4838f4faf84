import EventModel

extension Dossier {
    /// The parts of a dossier file, in the order in which they are shown.
    static let parts = [
        "title", "relation", "parties", "bothTerms", "stops", "thirdParties", "subjects", "dimensionTerms", "phrases",
        "topics",
        "regions", "series", "sources", "chronology", "calendar", "views",
    ]

    /// Reads the merged file of the dossier `name`; what is wrong goes to `mistakes`.
    init(_ root: PlacedNode, name: String, _ mistakes: Mistakes) {
        let vocabulary = DossierVocabulary(of: root)
        let map = MapReading(root, of: "a dossier", keys: Self.parts + ["alone"], vocabulary, mistakes)
        func things<Thing>(
            _ key: String, _ identity: String, _ read: (PlacedNode, DossierVocabulary, Mistakes) -> Thing
        ) -> [Thing] {
            map.things(key, identity: identity).map { read($0, vocabulary, mistakes) }
        }
        let title = map.text("title")
        let bothTerms = map.terms("bothTerms")
        let parties = Parties(map).without(Set(bothTerms))
        self.init(
            name: name, title: title, relation: map.choiceIfAny("relation", Relation.self) ?? .partners,
            parties: parties, bothTerms: bothTerms, stops: map.terms("stops"),
            thirdParties: map.things("thirdParties", identity: "id").map {
                Entity($0, usually: .country, vocabulary, mistakes)
            },
            subjects: things("subjects", "id", Subject.init),
            dimensionTerms: things("dimensionTerms", "id", DimensionTerm.group).flatMap { $0 },
            phrases: things("phrases", "id", Phrase.init), topics: things("topics", "id", Topic.init),
            regions: things("regions", "id", WorldRegion.init), sources: things("sources", "name", Source.init),
            series: things("series", "id", Series.init), chronology: things("chronology", "id", ChronologyEntry.init),
            calendar: things("calendar", "id") { CalendarEntry($0, $1, $2) },
            views: things("views", "name", SavedView.init))
    }
}

extension Dossier.Parties {
    fileprivate init(_ dossier: MapReading) {
        let nodes = dossier.things("parties", identity: "code")
        let parties = nodes.map { Party($0, dossier.vocabulary, dossier.mistakes) }
        guard parties.count == 2 else {
            let place = dossier.value("parties")?.place ?? dossier.node.place
            dossier.mistakes.add("a dossier has two parties, this one has \(parties.count)", at: place)
            self.init(first: .unreadable, second: .unreadable)
            return
        }
        self.init(first: parties[0], second: parties[1])
    }
}

extension Dossier.Parties {
    /// A word that names both (`中美`) names neither alone, also where a party's list is taken from another dossier.
    fileprivate func without(_ bothTerms: Set<Term>) -> Dossier.Parties {
        Dossier.Parties(first: first.without(bothTerms), second: second.without(bothTerms))
    }
}

extension Party {
    fileprivate func without(_ terms: Set<Term>) -> Party {
        var party = self
        party.names.removeAll { terms.contains($0) }
        party.demonyms.removeAll { terms.contains($0) }
        return party
    }

    /// Stands in for a party that could not be read, in a dossier that is refused for it.
    fileprivate static let unreadable = Party(
        code: "", letter: "", capitalLetter: "", name: LocalizedName(forms: []), capital: LocalizedName(forms: []),
        clock: Clock(abbreviation: "", offset: 0))
}

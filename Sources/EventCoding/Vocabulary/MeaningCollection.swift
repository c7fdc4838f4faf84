import EventModel

/// Gathers patterns and what they mean; the same written form from several sides is one pattern with several meanings.
struct MeaningCollection {
    private(set) var patterns: [TermPattern] = []
    private(set) var meanings: [[Meaning]] = []
    var firstOrganisation = 0
    private var places: [TermPattern: Int] = [:]

    /// A term that folds to nothing is left out.
    mutating func add(_ text: String, _ meaning: Meaning) {
        guard let pattern = TermPattern(text) else { return }
        if let place = places[pattern] {
            meanings[place].append(meaning)
        } else {
            places[pattern] = patterns.count
            patterns.append(pattern)
            meanings.append([meaning])
        }
    }

    mutating func add(_ terms: [Term], _ meaning: Meaning) {
        for term in terms { add(term.text, meaning) }
    }

    mutating func add(_ dossier: Dossier) {
        for (side, party) in dossier.parties.both.enumerated() { add(party, side) }
        add(dossier.bothTerms, .both)
        add(dossier.stops, .stop)
        for (place, subject) in dossier.subjects.enumerated() { add(subject.terms, .subject(place)) }
        for item in dossier.dimensionTerms { add([item.term], .dimension(item.dimension, item.weight)) }
        for (place, phrase) in dossier.phrases.enumerated() { add(phrase.terms, .phrase(place)) }
        for (place, topic) in dossier.topics.enumerated() { add(topic.terms, .topic(place)) }
        for (place, region) in dossier.regions.enumerated() { add(region.terms, .region(place)) }
    }

    mutating func addGeneralVocabulary() {
        for table in [EnglishTerms.text, RussianTerms.text, ChineseTerms.text] {
            for line in TermTable.lines(of: table) {
                guard let concept = Concept(rawValue: line.heading) else {
                    preconditionFailure("“\(line.heading)” is no concept")
                }
                let act = ActTable.place(of: concept) ?? -1
                for term in line.terms { add(term, .concept(concept, act: act)) }
            }
        }
        for (place, line) in OriginWords.lines.enumerated() {
            for term in line.terms { add(term, .origin(place)) }
        }
        for word in DateWords.all { add(word, .date) }
        for line in TermTable.lines(of: GeneralDimensionTerms.text) {
            let words = line.heading.split(separator: " ")
            guard words.count == 2, let dimension = RelationDimension(rawValue: String(words[0])),
                let weight = Double(words[1])
            else { preconditionFailure("“\(line.heading)” is no dimension with a weight") }
            for term in line.terms { add(term, .dimension(dimension, weight)) }
        }
    }

    /// Regions, parties and societies are no officials, in whichever list they stand.
    private static func role(of entity: Entity) -> PartyRole? {
        switch entity.kind {
        case .ministry, .firm, .force: nil
        case .country, .government, .party, .media, .organisation: .metonym
        }
    }

    private mutating func add(_ party: Party, _ side: Int) {
        add(party.names, .party(side, .name))
        add(party.demonyms, .party(side, .demonym))
        add(party.metonyms, .party(side, .metonym))
        add(party.selfReferences, .party(side, .ownState))
        for (place, person) in party.people.enumerated() { add(person.terms, .party(side, .person(place))) }
        let bodies: [([Entity], PartyRole)] = [
            (party.ministries, .ministry), (party.firms, .firm), (party.forces, .force),
        ]
        for (entities, role) in bodies {
            for entity in entities {
                add(entity.terms, .party(side, Self.role(of: entity) ?? role))
                let weight: Double = entity.kind == .government ? 1 : 3
                for dimension in entity.dimensions { add(entity.terms, .dimension(dimension, weight)) }
            }
        }
    }
}

import EventModel

/// What is named in a text, in whichever language: people, bodies, firms, third parties and subjects of a dossier, and
/// agencies that it quotes.
struct TextNames: Sendable {
    /// Bytes of title and summary that are read.
    private static let limit = 420

    private let trie: NameTrie
    private let meanings: [Meaning]

    private enum Meaning: Sendable {
        /// With the hash of the thing.
        case person(UInt32), thing(UInt32)
        case agency(AgencyNames.Agency)
    }

    /// What a text names, each thing as often as it stands there.
    struct Found {
        /// Hashes.
        var people: [UInt32] = []
        var things: [UInt32] = []
        var agencies: [AgencyNames.Agency] = []
    }

    init(dossier: Dossier) {
        var (terms, meanings) = ([(term: String, value: Int32)](), [Meaning]())
        func add(_ names: [String], _ meaning: Meaning) {
            for name in names { terms.append((name, Int32(meanings.count))) }
            meanings.append(meaning)
        }
        func add(_ terms: [Term], _ thing: String) { add(terms.map(\.text), .thing(Trait.hash(thing))) }
        for (agency, names) in AgencyNames.all { add(names, .agency(agency)) }
        for party in dossier.parties.both {
            for person in party.people {
                add(person.terms.map(\.text), .person(Trait.hash("person:\(person.id)")))
            }
            for body in party.ministries + party.firms + party.forces { add(body.terms, "body:\(body.id)") }
        }
        for subject in dossier.subjects { add(subject.terms, "subject:\(subject.id)") }
        for third in dossier.thirdParties { add(third.terms, "third:\(third.id)") }
        (trie, self.meanings) = (NameTrie(terms), meanings)
    }

    func names(in folded: [UInt8]) -> Found {
        var found = Found()
        trie.forEachName(in: folded.prefix(Self.limit)) { place in
            switch meanings[Int(place)] {
            case .person(let hash): found.people.append(hash)
            case .thing(let hash): found.things.append(hash)
            case .agency(let agency): found.agencies.append(agency)
            }
        }
        return found
    }

    /// The agency that a cited name or an aggregator's publisher means.
    func agency(named folded: [UInt8]) -> AgencyNames.Agency? {
        names(in: folded).agencies.first
    }
}

import Dossiers
import EventModel
import Testing

/// The dossier `russia-china` as it is shipped.
@Suite struct ShippedDossierTests {
    private static let loaded = Result { try DossierLibrary(userFolder: nil).dossier("russia-china") }
    private let loaded: LoadedDossier
    private var dossier: Dossier { loaded.dossier }

    init() throws {
        loaded = try Self.loaded.get()
    }

    private var people: [Person] { dossier.parties.both.flatMap(\.people) }

    private var entities: [Entity] {
        dossier.parties.both.flatMap { $0.ministries + $0.firms + $0.forces } + dossier.thirdParties
    }

    private func partyTerms(_ party: Party) -> [Term] {
        party.names + party.demonyms + party.metonyms + party.people.flatMap(\.terms)
            + (party.ministries + party.firms + party.forces).flatMap(\.terms)
    }

    private var allTerms: [Term] {
        dossier.parties.both.flatMap { partyTerms($0) + $0.selfReferences } + dossier.bothTerms + dossier.stops
            + dossier.thirdParties.flatMap(\.terms) + dossier.subjects.flatMap(\.terms)
            + dossier.dimensionTerms.map(\.term) + dossier.phrases.flatMap(\.terms) + dossier.topics.flatMap(\.terms)
            + dossier.regions.flatMap(\.terms)
    }

    @Test func russiaChina_loads_withoutAnyProblem() {
        #expect(loaded.problems == [])
        #expect(dossier.dyad == Dyad(first: "RUS", second: "CHN"))
        #expect(loaded.parts.map(\.name).count == 15)
        #expect(loaded.parts.allSatisfy { $0.origin == .shipped })
    }

    @Test func ids_areUnique_alsoAcrossLists() {
        for ids in [
            people.map(\.id), entities.map(\.id) + dossier.subjects.map(\.id),
            dossier.sources.map { "\($0.format) \($0.url)" },
        ] {
            let repeated = Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
            #expect(repeated == [])
        }
    }

    /// Folding keeps letters and digits, so that such a term never folds to nothing.
    @Test func everyTerm_hasALetterOrADigit() {
        let empty = allTerms.filter { term in
            !term.text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        }
        #expect(empty == [])
    }

    @Test func starsAndEqualSigns_standWhereTheyMeanSomething() {
        let odd = allTerms.filter { term in
            let words = term.text.drop { $0 == "=" }
            return words.contains("=") || words.contains("|")
                || words.split(separator: " ").contains {
                    $0.dropLast().contains("*") && !$0.contains("-") && !$0.contains(".")
                }
        }
        #expect(odd.map(\.text) == [])
    }

    @Test func nothing_namesBothParties_exceptTheWordsForBoth() {
        let first = Set(partyTerms(dossier.parties.first))
        let second = Set(partyTerms(dossier.parties.second))
        #expect(first.intersection(second).map(\.text).sorted() == [])
        #expect(Set(dossier.bothTerms).intersection(first.union(second)).map(\.text).sorted() == [])
        #expect(Set(dossier.stops).intersection(first.union(second)).map(\.text).sorted() == [])
    }

    @Test func people_areNamedInThreeLanguages_withOfficesInOrder() {
        for person in people {
            #expect(Set(person.terms.map(\.language)) == ["en", "ru", "zh"], "\(person.id)")
            let starts = person.offices.map { $0.from ?? "" }
            #expect(starts == starts.sorted(), "\(person.id)")
            #expect(person.offices.allSatisfy { $0.from != nil && (2...5).contains($0.rank) }, "\(person.id)")
        }
    }

    /// Two who hold office at the same time and are named by the same word could not be told apart.
    @Test func people_shareNoWord_whileBothAreInOffice() {
        var clashes: [String] = []
        for (index, one) in people.enumerated() {
            for other in people[(index + 1)...] {
                let common = Set(one.terms).intersection(other.terms)
                if !common.isEmpty, overlap(one, other) { clashes.append("\(one.id), \(other.id)") }
            }
        }
        #expect(clashes == [])
    }

    private func overlap(_ one: Person, _ other: Person) -> Bool {
        one.offices.contains { left in
            other.offices.contains { right in
                (left.from ?? "") < (right.to ?? "9999") && (right.from ?? "") < (left.to ?? "9999")
            }
        }
    }

    @Test func leaders_areKnown_byDate() {
        func holders(of rank: Int, in party: Party, on date: String) -> [String] {
            party.people.filter { person in
                person.offices.contains {
                    $0.rank == rank && ($0.from ?? "") <= date && date < ($0.to ?? "9999")
                }
            }.map(\.id)
        }
        let (russia, china) = (dossier.parties.first, dossier.parties.second)
        #expect(holders(of: 2, in: russia, on: "2001-07-16") == ["putin"])
        #expect(holders(of: 2, in: russia, on: "2010-09-27") == ["medvedev"])
        #expect(holders(of: 2, in: russia, on: "2026-05-20") == ["putin"])
        #expect(holders(of: 2, in: china, on: "2001-07-16") == ["jiang-zemin"])
        #expect(holders(of: 2, in: china, on: "2010-09-27") == ["hu-jintao"])
        #expect(holders(of: 2, in: china, on: "2026-05-20") == ["xi"])
    }

    @Test func everyThing_isNamedInThreeLanguages() {
        for name in entities.map(\.name) + dossier.subjects.map(\.name) + people.map(\.name) {
            #expect(name.forms.map(\.language) == ["en", "ru", "zh"], "\(name.text())")
        }
    }

    @Test func topics_coverWhatTheDeskAsksFor() {
        let ids = Set(dossier.topics.map(\.id))
        let asked = [
            "pipelines", "lng", "payments", "bank-refusals", "sanctions", "dual-use", "drills", "patrols", "arms",
            "arms-control", "veto", "summit", "ukraine-war", "peace-plans", "taiwan", "north-korea", "central-asia",
            "arctic", "far-east", "visas", "labour", "media", "espionage", "norms", "space", "navigation", "chips",
            "ai", "telecoms", "nuclear-energy", "nuclear-research",
        ]
        #expect(asked.filter { !ids.contains($0) } == [])
        #expect(dossier.topics.first { $0.id == "nuclear-energy" }?.dimensions == [.economic, .tech])
        #expect(dossier.topics.first { $0.id == "nuclear-research" }?.dimensions == [.tech])
    }

    @Test func dimensions_haveWords_inEachLanguage() {
        for dimension in RelationDimension.allCases {
            for language in ["en", "ru", "zh"] {
                let words = dossier.dimensionTerms.filter { $0.dimension == dimension && $0.term.language == language }
                #expect(words.count >= 80, "\(dimension) \(language)")
                #expect(words.contains { $0.weight > 1 }, "\(dimension) \(language)")
            }
        }
    }

    @Test func phrases_knowTheOfficialNameAsBoilerplate() throws {
        let official = try #require(dossier.phrases.first { $0.id == "official-name" })
        #expect(official.isBoilerplate)
        #expect(official.terms.contains(Term(language: "zh", text: "新时代全面战略协作伙伴关系")))
        let noLimits = try #require(dossier.phrases.first { $0.id == "no-limits" })
        #expect(noLimits.weight == 3 && !noLimits.isBoilerplate)
        #expect(noLimits.terms.contains(Term(language: "ru", text: "не имеет границ")))
        #expect(noLimits.terms.contains(Term(language: "zh", text: "没有止境")))
        #expect(dossier.phrases.contains { $0.weight < 0 })
    }
}

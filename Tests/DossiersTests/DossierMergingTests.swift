import Dossiers
import EventModel
import Testing

/// A user's file laid over the shipped dossier of the same name.
@Suite struct DossierMergingTests {
    private func merged(_ text: String) throws -> LoadedDossier {
        try DossierFile(text, name: "russia-china").loaded("russia-china")
    }

    private func shipped() throws -> Dossier {
        try DossierLibrary(userFolder: nil).dossier("russia-china").dossier
    }

    @Test func scalar_replaces() throws {
        let loaded = try merged("title: Moscow and Beijing")
        #expect(loaded.dossier.title == "Moscow and Beijing")
        #expect(try loaded.dossier.sources == shipped().sources)
    }

    @Test func thing_mergesKeyByKey_whenItsNameIsKnown() throws {
        let loaded = try merged("sources:\n  - {name: tass-en, interval: 2h, note: slow line}")
        let source = try #require(loaded.dossier.sources.first { $0.name == "tass-en" })
        #expect(source.interval == 7200)
        #expect(source.note == "slow line")
        #expect(source.url == "https://tass.com/rss/v2.xml")
        #expect(try loaded.dossier.sources.count == shipped().sources.count)
    }

    @Test func thing_isDisabled_byItsFlag() throws {
        let loaded = try merged("sources:\n  - {name: tass-en, enabled: false, note: not wanted here}")
        #expect(loaded.dossier.sources.first { $0.name == "tass-en" }?.enabled == false)
    }

    @Test func thing_isAddedAtTheEnd_whenItsNameIsNew() throws {
        let loaded = try merged(
            """
            sources:
              - {name: mine, url: "file:///tmp/feed.xml", side: third, jurisdiction: INT, kind: data, audience: foreign, language: en}
            """)
        #expect(loaded.dossier.sources.last?.name == "mine")
        #expect(loaded.dossier.sources.last?.interval == 900)
        #expect(loaded.dossier.sources.last?.family == "mine")
    }

    @Test func thing_isTakenOut_byRemove() throws {
        let loaded = try merged("topics:\n  - {id: labour, remove: true}")
        #expect(!loaded.dossier.topics.contains { $0.id == "labour" })
        #expect(try loaded.dossier.topics.count == shipped().topics.count - 1)
    }

    @Test func remove_isAMistake_whenThereIsNothingToRemove() throws {
        let file = try DossierFile("topics:\n  - {id: consulate, remove: true}", name: "russia-china")
        #expect(
            file.mistakes == [
                "russia-china.yaml:2:5: remove: “consulate” is not in the shipped dossier, so there is nothing to remove"
            ])
    }

    @Test func words_replace_andAddWithAPlus() throws {
        let replaced = try merged("topics:\n  - id: consular\n    terms: {en: visa stamp}").dossier
        let added = try merged("topics:\n  - id: consular\n    terms: {en+: visa stamp | seal}").dossier
        let before = try shipped().topics.first { $0.id == "consular" }?.terms ?? []
        let english = before.filter { $0.language == "en" }
        let other = before.filter { $0.language != "en" }
        #expect(
            replaced.topics.first { $0.id == "consular" }?.terms == [Term(language: "en", text: "visa stamp")] + other)
        #expect(
            added.topics.first { $0.id == "consular" }?.terms
                == english + [Term(language: "en", text: "visa stamp"), Term(language: "en", text: "seal")] + other)
    }

    @Test func wholeMapOfWords_isAddedTo_withAPlus() throws {
        let loaded = try merged("stops+: {en: Moscow Ballet | China Wok, de: Moskauer Eis}")
        let before = try shipped().stops
        #expect(loaded.dossier.stops.count == before.count + 3)
        #expect(loaded.dossier.stops.contains(Term(language: "de", text: "Moskauer Eis")))
    }

    @Test func party_mergesByItsCode_andItsPeopleByTheirIDs() throws {
        let loaded = try merged(
            """
            parties:
              - code: CHN
                people:
                  - {id: dong-jun, offices: [{title: Defence Minister, rank: 3, from: 2023-12-29, to: 2027-01-01}]}
            """)
        let people = loaded.dossier.parties.second.people
        let minister = try #require(people.first { $0.id == "dong-jun" })
        #expect(minister.offices.map(\.to) == ["2027-01-01"])
        #expect(minister.name.text() == "Dong Jun")
        #expect(try people.count == shipped().parties.second.people.count)
    }

    @Test func parts_sayWhereTheyCameFrom() throws {
        let loaded = try merged("title: Mine\nstops+: {en: Moscow Ballet}")
        let origins = Dictionary(uniqueKeysWithValues: loaded.parts.map { ($0.name, $0.origin) })
        #expect(origins["title"] == .both)
        #expect(origins["stops"] == .both)
        #expect(origins["sources"] == .shipped)
        #expect(loaded.userFile?.hasSuffix("/russia-china.yaml") == true)
    }

    @Test func mistake_inTheUsersFile_isToldWithTheUsersPlace() throws {
        let file = try DossierFile("sources:\n  - name: tass-en\n    kind: stait\n", name: "russia-china")
        #expect(file.mistakes == ["russia-china.yaml:3:11: “stait” is no kind; did you mean “state”?"])
    }

    @Test func dossier_standsAlone_whenItSaysSo() throws {
        let loaded = try merged(DossierFile.small("alone: true"))
        #expect(loaded.dossier.dyad == Dyad(first: "AAA", second: "BBB"))
        #expect(loaded.dossier.name == "russia-china")
        #expect(loaded.parts.allSatisfy { $0.origin == .user })
    }
}

import EventModel

/// A small dossier of Russia and China, written for these tests.
enum PairDossier {
    static let dossier = Dossier(
        name: "pair", title: "Russia–China", parties: Dossier.Parties(first: russia, second: china),
        bothTerms: terms(["Sino-Russian", "China-Russia", "российско-китайск*", "中俄", "俄中"]),
        stops: terms(["South China Sea", "Moscow, Idaho", "Indochina", "Китай-город*", "白俄罗斯", "俄亥俄"]),
        phrases: [
            Phrase(id: "no-limits", label: "no limits", terms: terms(["no limits", "没有止境"]), weight: 3)
        ])

    private static let russia = Party(
        code: "RUS", letter: "R", capitalLetter: "M", name: name("Russia"), capital: name("Moscow"),
        clock: Party.Clock(abbreviation: "MSK", offset: 10_800), names: terms(["Russia", "росси*", "俄罗斯", "俄"]),
        demonyms: terms(["Russian", "российск*"]), metonyms: terms(["Moscow", "Kremlin", "москв*", "莫斯科"]),
        selfReferences: terms(["наша страна", "нашей стран*"]),
        people: [
            Person(
                id: "putin", name: name("Vladimir Putin"), terms: terms(["Putin", "путин*", "普京"]),
                offices: [Office(title: "President", rank: 2, from: "2012-05-07")])
        ],
        firms: [
            Entity(
                id: "gazprom", kind: .firm, name: name("Gazprom"), terms: terms(["Gazprom", "газпром*"]),
                dimensions: [.economic])
        ])

    private static let china = Party(
        code: "CHN", letter: "C", capitalLetter: "B", name: name("China"), capital: name("Beijing"),
        clock: Party.Clock(abbreviation: "CST", offset: 28_800), names: terms(["China", "кита*", "КНР", "中国", "访华"]),
        demonyms: terms(["Chinese"]), metonyms: terms(["Beijing", "пекин*", "北京"]), selfReferences: terms(["我国"]),
        people: [
            Person(
                id: "xi", name: name("Xi Jinping"), terms: terms(["Xi Jinping", "си цзиньпин*", "习近平"]),
                offices: [Office(title: "President", rank: 2, from: "2013-03-14")])
        ],
        forces: [Entity(id: "pla", kind: .force, name: name("PLA"), terms: terms(["=PLA"]), dimensions: [.military])])

    private static func name(_ text: String) -> LocalizedName {
        LocalizedName(forms: [Term(language: "en", text: text)])
    }

    private static func terms(_ texts: [String]) -> [Term] {
        texts.map { Term(language: "*", text: $0) }
    }
}

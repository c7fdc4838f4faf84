import Dossiers
import Foundation
import Testing

/// Every mistake is told with its line, its column and the nearest right word.
@Suite struct DossierMistakesTests {
    private func mistakes(_ more: String) throws -> [String] {
        try DossierFile(DossierFile.small(more)).mistakes
    }

    @Test func dossier_isAccepted_whenSmallAndWhole() throws {
        #expect(try mistakes("") == [])
    }

    @Test func unknownKey_isToldWithTheNearestWord() throws {
        #expect(
            try mistakes("chronologie: []") == [
                "mine.yaml:11:1: a dossier has no key “chronologie”; did you mean “chronology”?"
            ])
    }

    @Test func unknownKey_listsTheKeys_whenNoneIsNear() throws {
        #expect(
            try mistakes("regions:\n  - {id: arctic, label: Arctic, terms: {en: Arctic}, xyzzy: 1}") == [
                "mine.yaml:12:54: a region has no key “xyzzy”; one of: id, label, terms"
            ])
    }

    @Test func missingKey_isToldWithTheThingsName() throws {
        #expect(
            try mistakes("topics:\n  - {id: gas, terms: {en: gas}}") == [
                "mine.yaml:12:5: a topic “gas” lacks “label”"
            ])
    }

    @Test func wrongType_isToldInWords() throws {
        #expect(
            try mistakes("topics: gas") == ["mine.yaml:11:9: “topics” is a list, not “gas”"])
        #expect(
            try mistakes("stops: [a, b]") == [
                "mine.yaml:11:8: “stops” holds words by language, such as {en: …, ru: …}, not a list"
            ])
        #expect(
            try mistakes("topics:\n  - gas") == ["mine.yaml:12:5: a topic is a map of keys and values, not “gas”"])
    }

    @Test func unknownEnumValue_isToldWithTheNearestWord() throws {
        let topic = "topics:\n  - {id: gas, label: gas, terms: {en: gas}, dimensions: [econmic]}"
        #expect(
            try mistakes(topic) == ["mine.yaml:12:58: “econmic” is no dimension; did you mean “economic”?"])
    }

    @Test func duplicateID_namesTheFirstLine() throws {
        let topics = """
            topics:
              - {id: gas, label: one, terms: {en: gas}}
              - {id: gas, label: two, terms: {en: oil}}
            """
        #expect(try mistakes(topics) == ["mine.yaml:13:10: id “gas” is taken by line 12"])
    }

    @Test func unknownReference_isToldWithTheNearestWord() throws {
        let subject = """
            topics:
              - {id: pipelines, label: pipelines, terms: {en: pipeline}}
            subjects:
              - {id: pos, kind: pipeline, name: {en: Pos}, terms: {en: Pos}, topics: [pipeline]}
            """
        #expect(try mistakes(subject) == ["mine.yaml:14:75: “pipeline” is no topic; did you mean “pipelines”?"])
    }

    @Test func badDate_isTold_alsoWhenTheCalendarLacksIt() throws {
        let entry = """
            chronology:
              - id: one
                date: 2023-02-29
                title: One
                dimensions: [economic]
                direction: AAA>BBB
                citation: {title: Page, url: "https://example.org/", date: 24 May}
            """
        #expect(
            try mistakes(entry) == [
                "mine.yaml:13:11: “date” is a date such as 2024-05-16, 2024-05 or 2024, not “2023-02-29”",
                "mine.yaml:17:64: “date” is a date such as 2024-05-16, 2024-05 or 2024, not “24 May”",
            ])
    }

    @Test func badDirection_isTold() throws {
        let entry = """
            chronology:
              - {id: one, date: 2023, title: One, dimensions: [], direction: AAA>BBC, citation: {title: P, url: "https://example.org/"}}
            """
        #expect(try mistakes(entry) == ["mine.yaml:12:66: “AAA>BBC” is no direction; did you mean “AAA>BBB”?"])
    }

    @Test func badAddress_isTold() throws {
        let source = """
            sources:
              - {name: a, url: example.org/feed, side: AAA, jurisdiction: AAA, kind: official, audience: domestic, language: en}
              - {name: b, url: "https://example.org/a b", side: third, jurisdiction: AAA, kind: wire, audience: foreign, language: en}
            """
        #expect(
            try mistakes(source) == [
                "mine.yaml:12:20: “example.org/feed” is no address (http, https, file)",
                "mine.yaml:13:20: “https://example.org/a b” is no address (http, https, file)",
            ])
    }

    @Test func source_isRefused_whenItsSideIsUnknownOrItsIntervalUnreadable() throws {
        let source = """
            sources:
              - {name: a, url: "https://example.org/", side: BB, jurisdiction: AAA, kind: state, audience: home, language: en, interval: often}
            """
        #expect(
            try mistakes(source) == [
                "mine.yaml:12:50: “BB” is no side; did you mean “BBB”?",
                "mine.yaml:12:96: “home” is no audience; one of: domestic, foreign",
                "mine.yaml:12:126: “interval” is a time span such as 15m, 2h or 1d, not “often”",
            ])
    }

    @Test func office_isRefused_whenItEndsBeforeItBegins() throws {
        let text = DossierFile.small().replacingOccurrences(
            of: "    names: {en: Bland}",
            with:
                "    people:\n      - {id: x, name: {en: X}, terms: {en: X}, offices: [{title: King, rank: 2, from: 2012, to: 2010-01-02}]}"
        )
        #expect(
            try DossierFile(text).mistakes == [
                "mine.yaml:11:58: the office “King” ends on 2010-01-02, before it begins on 2012"
            ])
    }

    @Test func parties_areRefused_whenNotTwo() throws {
        #expect(
            try DossierFile("title: One\nparties: []\n").mistakes == [
                "mine.yaml:2:10: a dossier has two parties, this one has 0"
            ])
    }

    @Test func emptyWord_betweenBars_isTold() throws {
        #expect(try mistakes("stops: {en: a || b}") == ["mine.yaml:11:13: an empty word between the bars of “a || b”"])
    }

    @Test func language_isRefused_whenItIsNone() throws {
        #expect(
            try mistakes("stops: {english: a}") == [
                "mine.yaml:11:9: “english” is no language; write en, ru, zh … or \"*\" for any"
            ])
    }

    @Test func allMistakes_areTold_inTheOrderOfTheFile() throws {
        let text = """
            titel: No title
            parties: two
            topics:
              - {id: gas, label: gas}
            sources: none
            """
        #expect(
            try DossierFile(text).mistakes == [
                "mine.yaml:1:1: a dossier has no key “titel”; did you mean “title”?",
                "mine.yaml:1:1: a dossier lacks “title”",
                "mine.yaml:2:10: “parties” is a list, not “two”",
                "mine.yaml:2:10: a dossier has two parties, this one has 0",
                "mine.yaml:4:5: a topic “gas” lacks “terms”",
                "mine.yaml:5:10: “sources” is a list, not “none”",
            ])
    }

    @Test func brokenYAML_isToldWithItsPlace() throws {
        #expect(
            try DossierFile("title: [a, b\nparties: {").mistakes == [
                "mine.yaml:2:8: is no YAML here: did not find expected ',' or ']', while parsing a flow sequence"
            ])
    }

    @Test func repeatedKey_isTold() throws {
        #expect(
            try DossierFile("title: a\ntitle: b\n").mistakes == [
                "mine.yaml:1:1: “title” stands more than once in one map"
            ])
    }

    @Test func emptyFile_isToldAsSuch() throws {
        #expect(
            try DossierFile("").mistakes == [
                "mine.yaml:1:1: a dossier is a map of keys and values, not nothing",
                "mine.yaml:1:1: a dossier has two parties, this one has 0",
            ])
    }

    @Test func aliasBomb_isRefused() throws {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...7 {
            let items = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(items)]\n"
        }
        let mistakes = try DossierFile(text).mistakes
        #expect(mistakes.count == 1)
        #expect(mistakes.first?.hasSuffix("nests or repeats too much to be a dossier") == true)
    }
}

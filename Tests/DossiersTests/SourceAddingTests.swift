import Dossiers
import EventModel
import Testing

struct SourceAddingTests {
    private let source = Source(
        name: "x", url: "https://x.example/?a=1&b=2#c", side: "third", jurisdiction: "INT", kind: .independent,
        family: "x.example", audience: .domestic, language: "en", note: "it's “X”: #1")

    private func added(to text: String) throws -> String {
        try SourceAdding(file: "mine.yaml").text(text, with: [source])
    }

    @Test func emptyFile_becomesADossierWithThatSource() throws {
        let text = try added(to: "")
        #expect(text.hasPrefix("sources:\n  - name: x\n    url: 'https://x.example/?a=1&b=2#c'\n    side: third\n"))
        #expect(text.hasSuffix("    interval: 15m\n    note: 'it''s “X”: #1'\n"))
    }

    @Test func commentsAndOtherParts_stayAsTheyWere() throws {
        let before =
            "# my notes\ntitle: T\nsources: # mine\n    # the first\n    - name: old\n      enabled: false\ntopics: []\n"
        let text = try added(to: before)
        for line in before.split(separator: "\n") { #expect(text.contains(line)) }
        #expect(text.contains("    # the first\n    - name: x\n"))
        #expect(text.contains("\n    - name: old\n"))
    }

    @Test func partWithoutSources_isGivenThem() throws {
        #expect(try added(to: "sources:\ntopics: []").hasPrefix("sources:\n  - name: x\n"))
        #expect(try added(to: "title: T").hasPrefix("title: T\nsources:\n  - name: x\n"))
    }

    @Test func listInBrackets_isRefusedWithItsPlace() {
        #expect(throws: DossierMistakes.self) { try added(to: "title: T\nsources: [{name: a}]\n") }
    }
}

import Dossiers
import EventModel
import Foundation
import Testing

@Suite struct DossierLibraryTests {
    @Test func names_areShippedAndOwn_sorted() throws {
        let file = try DossierFile(DossierFile.small(), name: "aland-bland")
        let shipped = [
            "china-india", "china-taiwan-strait", "iran-russia", "russia-china", "russia-north-korea", "us-china",
            "us-russia",
        ]
        #expect(file.inLibrary(\.names) == ["aland-bland"] + shipped)
        #expect(DossierLibrary(userFolder: "/nowhere/at/all").names == shipped)
    }

    @Test func dossier_isUnknown_withTheNearestName() {
        #expect(throws: DossierMistakes([Problem("there is no dossier “rusia-china”; did you mean “russia-china”?")])) {
            try DossierLibrary(userFolder: nil).dossier("rusia-china")
        }
    }

    @Test func dossier_isReadByPath_underItsFileName() throws {
        let file = try DossierFile(DossierFile.small(), name: "aland-bland")
        let loaded = try DossierLibrary(userFolder: nil).dossier(file.path)
        #expect(loaded.dossier.name == "aland-bland")
        #expect(loaded.dossier.parties.first.clock.offset == 7200)
        #expect(loaded.dossier.parties.second.clock.offset == -12_600)
        #expect(loaded.parts.map(\.name) == ["title", "parties"])
    }

    @Test func path_isTold_whenThereIsNoFile() {
        #expect(throws: DossierMistakes([Problem("cannot be read: there is no such file", place: "/nowhere/x.yaml")])) {
            try DossierLibrary(userFolder: nil).dossier("/nowhere/x.yaml")
        }
    }

    @Test func file_isRefused_whenItIsNoUTF8() throws {
        let file = try DossierFile("")
        try Data([0x74, 0x3A, 0x20, 0xFF, 0xFE]).write(to: URL(fileURLWithPath: file.path))
        #expect(file.mistakes == ["mine.yaml: cannot be read: its text is not UTF-8"])
    }

    @Test func texts_areTheFilesAsWritten_shippedFirst() throws {
        let file = try DossierFile("title: Mine # and a remark\n", name: "russia-china")
        let texts = try file.inLibrary { try $0.texts(of: "russia-china") }
        #expect(texts.map(\.file) == ["<shipped>/russia-china.yaml", file.path])
        #expect(texts[0].text.hasPrefix("# Bilat dossier: the standing file of one relationship."))
        #expect(texts[1].text == "title: Mine # and a remark\n")
    }

    @Test func name_staysItself_whenOneTextStandsForAllLanguages() throws {
        let file = try DossierFile(
            DossierFile.small("subjects:\n  - {id: x, kind: drill, name: Big Drill, terms: {\"*\": Big Drill}}"))
        let subject = try #require(try file.loaded().dossier.subjects.first)
        #expect(subject.name.text(in: "ru") == "Big Drill")
        #expect(subject.terms == [Term(language: "*", text: "Big Drill")])
    }

    @Test func words_areAccepted_asAListToo() throws {
        let file = try DossierFile(DossierFile.small("stops: {en: [one | two, three], ru: \"четыре\"}"))
        #expect(try file.loaded().dossier.stops.map(\.text) == ["one", "two", "three", "четыре"])
    }

    @Test func search_becomesTheFeedOfItsEdition() throws {
        let file = try DossierFile(
            DossierFile.small(
                """
                sources:
                  - {name: s, search: "site:mid.ru \\"Китай & КНР\\" when:7d", side: third, jurisdiction: INT, kind: wire, audience: foreign, language: ru}
                """))
        let source = try #require(try file.loaded().dossier.sources.first)
        #expect(source.format == .search)
        #expect(
            source.url
                == "https://news.google.com/rss/search?q=site%3Amid.ru%20%22%D0%9A%D0%B8%D1%82%D0%B0%D0%B9%20%26%20%D0%9A%D0%9D%D0%A0%22%20when%3A7d&hl=ru&gl=RU&ceid=RU:ru"
        )
    }

    @Test func oddities_areRemarks_notMistakes() throws {
        let file = try DossierFile(
            DossierFile.small(
                """
                stops: {en: twice | twice}
                sources:
                  - {name: s, url: "https://example.org/", side: third, jurisdiction: INT, kind: wire, audience: foreign, language: en, enabled: false}
                """))
        let problems = try file.loaded().problems
        #expect(
            problems.map(\.message) == [
                "“twice” (en) stands twice under “stops”",
                "source “s” is disabled without a note that says why",
            ])
        #expect(problems.map(\.line) == [11, 13])
    }
}

/// Files as other editors leave them.
@Suite struct DossierFileFormTests {
    @Test func byteOrderMark_isNoMistake() throws {
        #expect(try DossierFile("\u{FEFF}" + DossierFile.small()).mistakes == [])
    }

    @Test func windowsLineEnds_areNoMistake_andKeepPlaces() throws {
        let text = DossierFile.small("chronologie: []").replacingOccurrences(of: "\n", with: "\r\n")
        #expect(
            try DossierFile(text).mistakes == [
                "mine.yaml:11:1: a dossier has no key “chronologie”; did you mean “chronology”?"
            ])
    }

    @Test func tab_asIndentation_isToldWithItsPlace() throws {
        #expect(
            try DossierFile("title: x\nparties:\n\t- code: AAA\n").mistakes == [
                "mine.yaml:3:1: is no YAML here: found character that cannot start any token, while scanning for the next token"
            ])
    }

    @Test func folder_inPlaceOfAFile_isToldInWords() throws {
        let file = try DossierFile("")
        try FileManager.default.removeItem(atPath: file.path)
        try FileManager.default.createDirectory(atPath: file.path, withIntermediateDirectories: true)
        #expect(file.mistakes == ["mine.yaml: cannot be read: it is a folder"])
    }

    @Test func secondDocument_isRefused() throws {
        let mistakes = try DossierFile(DossierFile.small() + "\n---\ntitle: two\n").mistakes
        #expect(mistakes.count == 1)
    }
}

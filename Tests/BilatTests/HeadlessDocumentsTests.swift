import Foundation
import Testing

@Suite(.serialized) struct HeadlessDocumentsTests {
    private func object(_ text: String) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func parse_ofAFeed_isOneObject() throws {
        let desk = try TestDesk()
        let feed = FeedItem.rss(Samples.feeds.flatMap(\.1), now: desk.now)
        let outcome = try desk.program.run("parse", "--document", input: feed)
        let document = try object(outcome.output)
        #expect(outcome.status == 0 && document["title"] as? String == "Test")
        #expect((document["reports"] as? [Any])?.count == 4)
    }

    @Test(arguments: [("<html><body>Hello</body></html>", "page", "a web page"), ("", "empty", "empty")])
    func parse_ofNoFeed_isExit1_andSaysWhatItIs(_ input: String, _ kind: String, _ words: String) throws {
        let desk = try TestDesk()
        let outcome = try desk.program.run("parse", "--document", input: input)
        #expect(outcome.status == 1)
        #expect(try object(outcome.output)["notAFeed"] as? String == kind)
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }

    @Test func parse_ofAMissingFile_isSaid() throws {
        let desk = try TestDesk()
        let outcome = try desk.program.run("parse", "nowhere.xml")
        #expect(outcome.status == 2 && outcome.errors.contains("nowhere.xml: cannot be read"))
    }

    @Test func code_answersEachLine_inOrder_noneIncluded() throws {
        let desk = try TestDesk()
        let outcome = try desk.program.run("code", "--text", input: "\(Samples.gas)\nA cat sat on a mat\n")
        #expect(outcome.status == 0 && outcome.lines.count == 2)
        let (event, none) = (try object(outcome.lines[0]), try object(outcome.lines[1]))
        #expect(event["relevance"] as? String == "dyad" && event["direction"] as? String == "BOTH")
        #expect(none["relevance"] as? String == "none" && (none["reason"] as? String)?.isEmpty == false)
    }

    @Test func dossiers_listShowCheck() throws {
        let desk = try TestDesk()
        #expect(try desk.program.run("dossiers", "list").output.contains("\nrussia-china\t"))
        #expect(try desk.program.run("dossiers", "show", "russia-china").output.contains("parties:"))
        #expect(try desk.program.run("dossiers", "check").status == 0)
        let bad = desk.home.appendingPathComponent("bad.yaml")
        try "title: x\nsorces: []\n".write(to: bad, atomically: true, encoding: .utf8)
        let outcome = try desk.program.run("dossiers", "check", bad.path)
        #expect(outcome.status == 2)
        #expect((outcome.output + outcome.errors).contains("bad.yaml:2:1: a dossier has no key “sorces”; did you mean"))
    }

    @Test func themes_listShowCheck() throws {
        let desk = try TestDesk()
        let names = try desk.program.run("themes", "list").lines.map { $0.split(separator: "\t")[0] }
        for name in ["dark", "light", "high-contrast", "colour-blind-safe", "mono"] {
            #expect(names.contains(Substring(name)))
        }
        #expect(try desk.program.run("themes", "show", "dark").output.contains("base00"))
        #expect(try desk.program.run("themes", "check").status == 0)
    }

    @Test func sources_listTheirTrueState() throws {
        let desk = try TestDesk()
        let lines = try desk.program.run(["sources", "list"] + desk.options).lines
        #expect(lines.count == 3 && lines.allSatisfy { $0.contains("unpolled") })
        try desk.collected()
        let polled = try desk.program.run(["sources", "list"] + desk.options).lines
        #expect(polled.allSatisfy { $0.contains("fresh") }, "\(polled)")
    }
}

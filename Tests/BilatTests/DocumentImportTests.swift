import FixtureServer
import Foundation
import Testing

/// `bilat import --document`, as its user meets it.
@Suite(.serialized) struct DocumentImportTests {
    private static let statement = """
        Joint statement of Russia and China on the new era

        The two sides agree on the construction of a pipeline.

        They are not aimed at third parties.
        """
    private static let page = """
        <html><head><title>Russia and China sign a joint statement</title></head>
        <body><nav>Menu</nav><article><p>The two sides agree.</p><p>It is signed.</p></article></body></html>
        """

    private func file(_ desk: TestDesk, _ text: String) throws -> String {
        let path = desk.home.appendingPathComponent("document").path
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    private func report(_ desk: TestDesk) throws -> [String: Any] {
        let lines = try desk.program.run(["query", "--format", "json"] + desk.options).lines
        #expect(lines.count == 1)
        let event = try JSONSerialization.jsonObject(with: Data((lines.first ?? "").utf8)) as? [String: Any]
        return try #require(event?["report"] as? [String: Any])
    }

    @Test func plainText_isKeptWhole_withItsFirstLineAsTitle() throws {
        let desk = try TestDesk()
        let document = try file(desk, Self.statement)
        let outcome = try desk.program.run(
            [
                "import", "--document", document, "--source", "moscow", "--date", "2026-05-08", "--kind",
                "joint-statement",
            ]
                + desk.options)
        #expect(outcome.status == 0 && outcome.errors.contains("1 new events"), "\(outcome.errors)")
        let report = try report(desk)
        #expect(report["title"] as? String == "Joint statement of Russia and China on the new era")
        #expect((report["body"] as? String)?.hasSuffix("They are not aimed at third parties.") == true)
        #expect(report["documentKind"] as? String == "joint-statement")
        #expect(report["publishedAt"] as? String == "2026-05-08T00:00:00Z")
        #expect(report["source"] as? String == "moscow")
    }

    @Test func savedPage_givesItsMainText() throws {
        let desk = try TestDesk()
        let document = try file(desk, Self.page)
        let outcome = try desk.program.run(
            ["import", "--document", document, "--source", "world", "--url", "https://feeds.example/s"] + desk.options)
        #expect(outcome.errors.contains("without --date"), "\(outcome.errors)")
        let report = try report(desk)
        #expect(report["body"] as? String == "The two sides agree.\n\nIt is signed.")
        #expect(report["url"] as? String == "https://feeds.example/s")
    }

    @Test func address_isFetched_unlessRobotsForbidIt() throws {
        let desk = try TestDesk()
        desk.server.serve(FixtureRoute("/s", FixtureVersion(text: Self.page, contentType: "text/html")))
        let arguments = ["import", "--document", desk.server.url("/s"), "--source", "world"] + desk.options
        #expect(try desk.program.run(arguments).errors.contains("1 new events"))
        desk.server.serve(
            FixtureRoute(
                "/robots.txt", FixtureVersion(text: "User-agent: bilat\nDisallow: /", contentType: "text/plain")))
        let refused = try desk.program.run(arguments)
        #expect(refused.status == 1 && refused.errors.contains("robots.txt forbids"), "\(refused.errors)")
        #expect(desk.server.tally("/s").full == 1)
    }

    @Test func unknownSource_isExit2_withTheNearestName() throws {
        let desk = try TestDesk()
        let outcome = try desk.program.run(
            ["import", "--document", try file(desk, "x"), "--source", "moskow"] + desk.options)
        #expect(outcome.status == 2 && outcome.errors.contains("did you mean “moscow”?"), "\(outcome.errors)")
    }

    @Test func unknownKind_andUnreadableFile_areExit2() throws {
        let desk = try TestDesk()
        let base = ["import", "--source", "world"] + desk.options
        #expect(try desk.program.run(base + ["--document", "/nowhere"]).status == 2)
        let outcome = try desk.program.run(base + ["--document", "-", "--kind", "letter"])
        #expect(outcome.status == 2 && outcome.errors.contains("joint-statement"), "\(outcome.errors)")
    }
}

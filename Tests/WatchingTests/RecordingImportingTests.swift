import EventModel
import FixtureServer
import Foundation
import History
import Recording
import Testing
import Watching

/// A recorded folder brought into another archive.
@Suite struct RecordingImportingTests {
    /// Two polls, an edited headline, an item with a page.
    private func recorded() async throws -> TestDesk {
        let page = FixtureVersion(
            text: "<html><div class=text><p>The text.</p></div></html>", contentType: "text/html")
        let desk = try TestDesk([], pages: [FixtureRoute("/page/1", page)])
        try desk.record()
        let items = [("1", "Russia and China sign an agreement"), ("2", "China visits Russia"), ("3", "Football")]
        for feed in [
            desk.feed(items), desk.feed([("1", "Russia and China sign two agreements")]), desk.feed(items),
            desk.feed([("2", "China leaves Russia")]),
        ] {
            desk.server.serve(FixtureRoute("/feed", FixtureVersion(text: feed)))
            try await desk.poll()
        }
        return desk
    }

    private func imported(_ desk: TestDesk, into history: History, steps: Int = .max, isFromBeginning: Bool = false)
        throws -> ImportCount
    {
        var importing = try RecordingImporting(
            Recording(folder: desk.folder), dossier: desk.dossier, history: history, cores: 1,
            isFromBeginning: isFromBeginning)
        var steps = steps
        while steps > 0, try importing.advance(at: TestWorld.now) { steps -= 1 }
        #expect(importing.problems.isEmpty)
        return try importing.finish()
    }

    /// All that is to be had of an archive, key by key.
    private func events(in history: History) throws -> [String] {
        try (1...history.lastKey().number).map { key in
            var json = JSONWriter()
            try #require(try history.event(EventKey(key))).write(to: &json)
            return try json.text + history.versions(of: EventKey(key)).map { "\($0.title) \($0.validFrom)" }.description
        }
    }

    @Test func archive_isThatOfTheWatch_headlinesStoriesTextsAndTimes() async throws {
        let desk = try await recorded()
        let history = try History.inMemory()
        let count = try imported(desk, into: history)
        #expect(count.new == 2 && count.ignored == 1 && count.bodies == 1, "\(count)")
        #expect(try events(in: history) == events(in: desk.history))
        let versions = try history.versions(of: EventKey(1))
        #expect(
            versions.map(\.title) == [
                "Russia and China sign an agreement", "Russia and China sign two agreements",
                "Russia and China sign an agreement",
            ])
        #expect(versions.allSatisfy { $0.payload != nil })
        #expect(try history.event(EventKey(1))?.knownBy == .observed)
        #expect(try history.event(EventKey(1))?.report.body == "The text.")
    }

    @Test func secondRun_readsNothingAgain_andFromTheBeginningChangesNothing() async throws {
        let desk = try await recorded()
        let history = try History.inMemory()
        _ = try imported(desk, into: history)
        let before = try events(in: history)
        #expect(try imported(desk, into: history) == ImportCount())
        let again = try imported(desk, into: history, isFromBeginning: true)
        #expect(again.new == 0 && again.revised == 0 && again.bodies == 0 && again.unchanged > 0, "\(again)")
        #expect(try events(in: history) == before)
    }

    @Test(arguments: 1...6) func runThatWasCutOff_goesOnWhereItWas(steps: Int) async throws {
        let desk = try await recorded()
        let history = try History.inMemory()
        _ = try imported(desk, into: history, steps: steps)
        let rest = try RecordingImporting(
            Recording(folder: desk.folder), dossier: desk.dossier, history: history, cores: 1)
        #expect(rest.place > 0 && rest.place <= steps)
        _ = try imported(desk, into: history)
        #expect(try events(in: history) == events(in: desk.history))
    }

    @Test func statesOfSources_areLeftToTheCollector() async throws {
        let desk = try await recorded()
        let history = try History.inMemory()
        _ = try imported(desk, into: history)
        #expect(try history.sourceStates().isEmpty)
    }

    @Test func bodyThatIsGone_isSaid_andTheRestComesIn() async throws {
        let desk = try await recorded()
        let bodies = desk.folder + "/bodies"
        let first = try #require(try FileManager.default.contentsOfDirectory(atPath: bodies).sorted().first)
        try FileManager.default.removeItem(atPath: "\(bodies)/\(first)")
        let history = try History.inMemory()
        var importing = try RecordingImporting(
            Recording(folder: desk.folder), dossier: desk.dossier, history: history, cores: 1)
        while try importing.advance(at: TestWorld.now) {}
        #expect(try importing.finish().new > 0)
        #expect(importing.problems.contains { $0.contains(first) && $0.hasSuffix("cannot be read") })
    }
}

import EventModel
import History
import Testing
import Watching

@Suite struct StoryKeepingTests {
    private let dossier = TestWorld.dossier(sources: [
        TestWorld.source("one", url: "https://one.example"), TestWorld.source("two", url: "https://two.example"),
    ])

    private func report(_ id: String, _ source: String, _ title: String, hours: Int64) -> Report {
        let time = TestWorld.now.advanced(by: hours * 3600)
        return Report(id: id, source: source, title: title, publishedAt: time, fetchedAt: time, language: "en")
    }

    @Test func rows_areInOneStory_whichALaterRunOfTheProgramGoesOnWith() throws {
        let history = try History.inMemory()
        var first = Importing(dossier: dossier, history: history)
        _ = try first.keep([report("1", "one", "Russia and China agree price formula for Siberia pipeline", hours: 0)])
        var second = Importing(dossier: dossier, history: history)
        let count = try second.keep([
            report("2", "two", "Russia, China agree on price formula for the Siberia pipeline", hours: 3)
        ])
        #expect(count.new == 1 && count.revised == 1)
        let rows = try history.storyRows("one/1")
        #expect(rows.map(\.source) == ["one", "two"])
        #expect(rows.allSatisfy { $0.corroboration?.origins == 2 && $0.corroboration?.thirdOrigins == 2 })
    }

    @Test func pastMoment_knowsNoLaterReport() throws {
        let history = try History.inMemory()
        var importing = Importing(dossier: dossier, history: history)
        _ = try importing.keep([
            report("1", "one", "Russia and China agree price formula for Siberia pipeline", hours: 0),
            report("2", "two", "Russia, China agree on price formula for the Siberia pipeline", hours: 3),
        ])
        let then = try history.storyRows("one/1", asOf: TestWorld.now.advanced(by: 3600))
        #expect(then.map(\.corroboration?.origins) == [1])
    }

    @Test func ignoredReport_hasNoStory() throws {
        let history = try History.inMemory()
        var importing = Importing(dossier: dossier, history: history)
        _ = try importing.keep([report("1", "one", "Football results", hours: 0)])
        #expect(try history.story("one/1") == nil)
    }
}

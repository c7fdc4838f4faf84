import EventModel
import History
import Testing
import Watching

@Suite struct ImportPipelineTests {
    private let dossier = TestWorld.dossier(sources: [TestWorld.source("one", url: "https://one.example")])

    private func report(_ title: String, minutes: Int64) -> Report {
        Report(
            id: "1", source: "one", title: title, publishedAt: TestWorld.now,
            fetchedAt: TestWorld.now.advanced(by: minutes * 60), language: "en")
    }

    private func imported(_ reports: Report..., into history: History) throws -> ImportCount {
        let pipeline = ImportPipeline(dossier: dossier, history: history, cores: 1)
        // One report in each slice, as they would lie far apart in a long file.
        for report in reports { try pipeline.add([report]) }
        return try pipeline.finish()
    }

    @Test func olderText_neverReplacesANewerOne_andIsSaid() throws {
        let history = try History.inMemory()
        _ = try imported(report("Russia and China sign", minutes: 10), into: history)
        let count = try imported(report("Russia and China may sign", minutes: 0), into: history)
        #expect(count.older == 1 && count.revised == 0)
        #expect(count.words.hasSuffix("1 left out that newer texts have followed"))
        #expect(try history.event(EventKey(1))?.report.title == "Russia and China sign")
    }

    @Test func fileWithAnEditedHeadline_isReadTwice_withoutTurningItBack() throws {
        let history = try History.inMemory()
        let (first, second) = (
            report("Russia and China may sign", minutes: 5), report("Russia and China sign", minutes: 5)
        )
        _ = try imported(first, second, into: history)
        let count = try imported(first, second, into: history)
        #expect(count.revised == 0 && count.unchanged == 2, "\(count)")
        #expect(try history.versions(of: EventKey(1)).map(\.title) == [first.title, second.title])
    }
}

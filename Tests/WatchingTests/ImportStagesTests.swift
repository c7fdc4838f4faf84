import EventModel
import History
import Testing
import Watching

@Suite struct ImportStagesTests {
    private let dossier = TestWorld.dossier(sources: [
        TestWorld.source("one", url: "https://one.example"), TestWorld.source("two", url: "https://two.example"),
    ])

    private let end = TestWorld.now.advanced(by: 1000 * 3600)

    /// 200 reports, an hour apart, of which most are told by both sources and some concern nobody.
    private var reports: [Report] {
        let subjects = ["gas price formula", "joint naval drill", "grain quotas", "visa rules", "lunar station treaty"]
        return (0..<200).map { number in
            let time = TestWorld.now.advanced(by: Int64(number) * 3600)
            let subject = "\(subjects[number / 2 % 5]) number \(number / 2)"
            let title =
                number % 9 == 0
                ? "Football results \(number)"
                : number % 2 == 0
                    ? "Russia and China agree on \(subject)" : "China, Russia reach agreement on \(subject)"
            return Report(
                id: "\(number)", source: number % 2 == 0 ? "one" : "two", title: title, publishedAt: time,
                fetchedAt: time, language: "en")
        }
    }

    @Test(arguments: [1, 2, 4]) func slices_giveWhatTheyGiveOneAfterTheOther(cores: Int) throws {
        let (piped, plain) = (try History.inMemory(), try History.inMemory())
        let pipeline = ImportPipeline(dossier: dossier, history: piped, cores: cores)
        var importing = Importing(dossier: dossier, history: plain)
        var count = ImportCount()
        for start in stride(from: 0, to: 200, by: 40) {
            let slice = Array(reports[start..<(start + 40)])
            try pipeline.add(slice)
            count.add(try importing.keep(slice))
        }
        #expect(try pipeline.finish() == count)
        let rows = try piped.rows(asOf: end)
        #expect(rows == (try plain.rows(asOf: end)))
        #expect(rows.contains { $0.corroboration?.origins == 2 })
    }

    @Test func repeatedReport_isCountedAsKnown() throws {
        let history = try History.inMemory()
        let pipeline = ImportPipeline(dossier: dossier, history: history, cores: 2)
        try pipeline.add(Array(reports[0..<40]))
        _ = try pipeline.finish()
        try pipeline.add(Array(reports[0..<40]))
        #expect(try pipeline.finish().unchanged == 40)
        #expect(try history.rows(asOf: end).count == reports[0..<40].count { !$0.title.hasPrefix("Football") })
    }
}

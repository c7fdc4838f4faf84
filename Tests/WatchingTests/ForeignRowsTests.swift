import EventModel
import FixtureServer
import History
import Testing
import Watching

/// Files of another coder's rows: what concerns the two is kept, all else is counted, file by file.
@Suite struct ForeignRowsTests {
    private func row(_ id: Int, _ first: String, _ second: String) -> String {
        var fields = [String](repeating: "", count: 61)
        for (place, text) in [
            0: "\(id)", 1: "20261124", 7: first, 17: second, 25: "1", 26: "036", 27: "036", 28: "03", 29: "1",
            30: "4.0", 31: "2", 34: "1.5", 59: "20261124100000", 60: "https://a.example/\(id)",
        ] { fields[place] = text }
        return fields.joined(separator: "\t") + "\n"
    }

    @Test func rowsOutside_areCounted_withAddressAndChecksum() async throws {
        let desk = try TestDesk([])
        (desk.hasPages, desk.format) = (false, .gdeltDaily)
        let files = [
            row(1, "RUS", "CHN") + row(2, "USA", "MEX") + row(3, "FRA", "DEU"), row(4, "USA", "MEX"),
        ]
        var words: [String] = []
        for file in files {
            desk.server.serve(FixtureRoute("/feed", FixtureVersion(text: file, contentType: "text/plain")))
            words.append(try await desk.poll().words)
        }
        #expect(desk.box.fresh.map(\.coder) == ["gdelt"])
        let counted = try desk.history.countedFiles(limit: 10)
        #expect(counted.map(\.rowsRead) == [1, 3])
        #expect(counted.map(\.rowsOutside) == [1, 2])
        #expect(counted.allSatisfy { $0.url == desk.server.url("/feed") && $0.digest.count == 64 })
        let summary = try desk.history.summary()
        #expect(summary.countedFiles == 2 && summary.rowsOutside == 3)
        #expect(words[0] == "fresh; of 3 rows 2 outside the dyad and its context")
    }
}

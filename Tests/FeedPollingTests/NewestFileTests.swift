import EventModel
import Testing

@testable import FeedPolling

/// A source that is the newest of dated files: the list is asked first, then the file.
@Suite struct NewestFileTests {
    /// Polls as often as asked for, each poll with the memory of the one before.
    private func poll(_ list: [ServerStep], times: Int = 1) async throws -> (results: [PollResult], targets: [String]) {
        let server = try FaultServer { request in
            if request.target == "/list" { return list }
            if request.headers["if-none-match"] == "\"1\"" { return Reply.bare(304) }
            return Reply.whole(200, ["ETag: \"1\""], body: "votes of \(request.target)")
        }
        var source = PollerBench.source("votes", server.url("/files/2026_02_06_sc_voting.csv"))
        source.newestIn = server.url("/list")
        var results: [PollResult] = []
        for _ in 0..<times {
            let memories = results.last.map { ["votes": $0.memory] } ?? [:]
            results += await PollerBench.poll([source], memories: memories)
        }
        return (results, await server.requests.map(\.target))
    }

    private static func list(_ names: [String]) -> [ServerStep] {
        Reply.whole(body: names.map { "{\"full_name\":\"x\",\"url\":\"\($0)\"}" }.joined(separator: ","))
    }

    @Test func newestFile_isAskedFor() async throws {
        let list = Self.list([
            "/files/2026_02_06_sc_voting.csv", "/files/2026_11_03_sc_voting.csv", "/files/2026_07_31_sc_voting.csv",
            "/files/2026_12_24_sc_voting_readme.pdf", "/files/2026_12_01_ga_voting.csv",
        ])
        let (results, targets) = try await poll(list)
        let result = try #require(results.first)
        #expect(targets == ["/list", "/files/2026_11_03_sc_voting.csv"])
        #expect(result.payload?.url.hasSuffix("/files/2026_11_03_sc_voting.csv") == true)
        #expect(result.notes.isEmpty)
    }

    @Test func sameFile_isAskedForByItsValidators() async throws {
        let (results, targets) = try await poll(Self.list(["/files/2026_11_03_sc_voting.csv"]), times: 2)
        #expect(targets.count == 4)
        #expect(results.map(\.status) == [200, 304])
        #expect(results.last?.outcome == .unchanged)
    }

    @Test(arguments: [Reply.whole(404), Reply.whole(body: "nothing"), [.close]])
    func fileOfTheDossier_isAskedFor_whereTheListDoesNotTell(_ list: [ServerStep]) async throws {
        let (results, targets) = try await poll(list)
        let result = try #require(results.first)
        #expect(targets.last == "/files/2026_02_06_sc_voting.csv")
        #expect(result.payload != nil)
        #expect(result.notes.first?.hasPrefix("the newest file cannot be looked up: ") == true)
    }

    @Test(arguments: [
        ("[\"https:\\/\\/d.example\\/f\\/2026_03_01_sc_voting.csv\"]", "https://d.example/f/2026_03_01_sc_voting.csv"),
        ("<a href='/f/2026_03_01_sc_voting.csv?v=2'>", "https://d.example/f/2026_03_01_sc_voting.csv?v=2"),
        ("https://other.example/f/2027_03_01_sc_voting.csv", nil), ("http://d.example/2026_03_01_sc_voting.csv", nil),
        ("ftp://d.example/2026_03_01_sc_voting.csv", nil), ("", nil),
    ])
    func list_isReadInAnyForm_andNamesItsOwnHostOnly(_ list: String, _ address: String?) throws {
        var source = PollerBench.source("votes", "https://d.example/f/2026_02_06_sc_voting.csv")
        source.newestIn = "https://d.example/api/v1/file?recid=1"
        let home = try #require(WebAddress(source.url))
        let newest = try #require(NewestFile(of: source, home: home))
        #expect(newest.address(in: Array(list.utf8))?.text == address)
    }
}

import EventModel
import FeedPolling
import FixtureServer
import Foundation
import History
import Testing
import Watching

@Suite struct WatchTests {
    /// What one poll of all sources came to.
    private struct Poll {
        var fresh: [EventRow] = []
        var revised: [EventRow] = []
        var health: [SourceHealth] = []
    }

    private func outcome(
        _ server: FixtureServer, into history: History, deliver: @escaping @Sendable (WatchUpdate) -> Void
    ) async throws -> (health: [SourceHealth], isAllKept: Bool) {
        let source = TestWorld.source(url: server.url("/feed"))
        let settings = WatchSettings(dossier: TestWorld.dossier(sources: [source]), polling: TestWorld.settings)
        let watch = Watch(settings: settings, history: history, clock: { TestWorld.now }, deliver: deliver)
        let outcome = await withCheckedContinuation { continuation in
            watch.inOrder { watch in watch.pollOnce { continuation.resume(returning: $0) } }
        }
        guard case .polled(let health, let isAllKept) = outcome else {
            Issue.record("not polled: \(outcome)")
            return ([], false)
        }
        return (health, isAllKept)
    }

    private func poll(_ server: FixtureServer, into history: History) async throws -> Poll {
        let box = UpdateBox()
        let (health, isAllKept) = try await outcome(server, into: history, deliver: box.put)
        #expect(isAllKept)
        return Poll(
            fresh: box.updates.flatMap(\.fresh), revised: box.updates.flatMap(\.revised), health: health)
    }

    private func server(_ feeds: [String]) throws -> FixtureServer {
        let route = FixtureRoute("/feed", versions: feeds.map { FixtureVersion(text: $0) })
        return try FixtureServer(routes: [route], now: { TestWorld.now })
    }

    @Test func relevantItems_comeOnce_inTheOrderOfTheDocument() async throws {
        let feed = TestWorld.feed([
            ("1", "Russia and China sign an agreement"), ("2", "Football results"), ("3", "China visits Russia"),
        ])
        let server = try server([feed])
        defer { server.stop() }
        let history = try History.inMemory()
        let first = try await poll(server, into: history)
        #expect(first.fresh.map(\.title) == ["Russia and China sign an agreement", "China visits Russia"])
        let second = try await poll(server, into: history)
        #expect(second.fresh.isEmpty)
        #expect(server.tally("/feed").notModified == 1)
    }

    @Test func ignoredItem_isKeptWithItsReason() async throws {
        let server = try server([TestWorld.feed([("2", "Football results")])])
        defer { server.stop() }
        let history = try History.inMemory()
        _ = try await poll(server, into: history)
        let counts = try history.counts()
        #expect(counts.map(\.ignored) == [1])
    }

    @Test func editedHeadline_revisesTheSameEvent() async throws {
        let server = try server([
            TestWorld.feed([("1", "Russia and China sign an agreement")]),
            TestWorld.feed([("1", "Russia and China sign two agreements")]),
        ])
        defer { server.stop() }
        let history = try History.inMemory()
        let key = try #require(try await poll(server, into: history).fresh.first).key
        server.step("/feed")
        let second = try await poll(server, into: history)
        #expect(second.fresh.isEmpty)
        #expect(second.revised.map(\.key) == [key])
        #expect(second.revised.map(\.title) == ["Russia and China sign two agreements"])
        #expect(try history.versions(of: key).count == 2)
    }

    @Test func pageInsteadOfAFeed_isSaid_alsoWhenItIsUnchanged() async throws {
        let server = try server(["<html><head><title>Just a moment...</title></head><body>Checking</body></html>"])
        defer { server.stop() }
        let history = try History.inMemory()
        #expect(try await poll(server, into: history).health.map(\.isTrouble) == [true])
        #expect(try await poll(server, into: history).health.map(\.isTrouble) == [true])
    }

    @Test func pollThatWasNotKept_isAskedForWhole_afterARestart() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bilat-watch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "a.sqlite").path
        try History.open(path: path, mode: .readWrite, now: TestWorld.now).close()
        let server = try server([TestWorld.feed([("1", "Russia and China sign an agreement")])])
        defer { server.stop() }
        let refusing = try History.open(path: path, mode: .readOnly, now: TestWorld.now)
        let box = UpdateBox()
        #expect(try await outcome(server, into: refusing, deliver: box.put).isAllKept == false)
        #expect(box.updates.allSatisfy { $0.fresh.isEmpty && $0.snapshot.count == 0 })
        try refusing.close()

        let history = try History.open(path: path, mode: .readWrite, now: TestWorld.now)
        #expect(try await poll(server, into: history).fresh.count == 1)
        #expect(server.tally("/feed").full == 2)
        #expect(try await poll(server, into: history).fresh.isEmpty)
        #expect(server.tally("/feed").notModified == 1)
    }

    @Test func twoRuns_overTheSamePayloads_keepTheSameRecords() async throws {
        let titles = ["Russia and China sign", "China warns", "Russian Navy and Chinese ships", "北京", "Россия"]
        let feed = TestWorld.feed(titles.enumerated().map { ("\($0)", $1) })
        var runs: [[UInt8]] = []
        for _ in 0..<2 {
            let server = try server([feed])
            defer { server.stop() }
            let history = try History.inMemory()
            var json = JSONWriter()
            for row in try await poll(server, into: history).fresh {
                try #require(try history.event(row.key)).write(to: &json)
                json.endLine()
            }
            runs.append(json.bytes)
        }
        #expect(!runs[0].isEmpty)
        #expect(runs[0] == runs[1])
    }
}

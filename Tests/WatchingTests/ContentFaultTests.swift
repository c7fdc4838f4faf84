import EventModel
import FeedPolling
import FixtureServer
import Foundation
import History
import Testing
import Watching

/// Bad documents come to their words, lose nothing that was accepted, and delay nobody.
@Suite struct ContentFaultTests {
    /// Polls each bad feed as often as it has documents, all in one watch with a good one; the health after the last
    /// poll of each.
    private func play(_ faults: [ContentFault], into history: History) async throws -> [String: SourceHealth] {
        let rounds = faults.map(\.documents.count).max() ?? 0
        let good = FixtureRoute(
            "/good",
            versions: (0..<rounds).map {
                FixtureVersion(text: TestWorld.feed([("g\($0)", "China thanks Russia \($0)")]))
            })
        let bad = faults.map { FixtureRoute("/\($0.name)", versions: $0.documents.map(\.withoutValidators)) }
        let server = try FixtureServer(routes: bad + [good], now: { TestWorld.now })
        defer { server.stop() }
        var health: [String: SourceHealth] = [:]
        for round in 0..<rounds {
            let names = faults.filter { $0.documents.count > round }.map(\.name) + ["good"]
            for state in try await poll(names, server, into: history) { health[state.source] = state }
            server.stepAll()
        }
        return health
    }

    private func poll(_ names: [String], _ server: FixtureServer, into history: History) async throws -> [SourceHealth]
    {
        let sources = names.map { TestWorld.source($0, url: server.url("/\($0)")) }
        var polling = TestWorld.settings
        (polling.hostSpacing, polling.jitterShare) = (0, 0)
        let settings = WatchSettings(dossier: TestWorld.dossier(sources: sources), polling: polling)
        let watch = Watch(settings: settings, history: history, clock: { TestWorld.now }, deliver: { _ in })
        let outcome = await withCheckedContinuation { continuation in
            watch.inOrder { watch in watch.pollOnce { continuation.resume(returning: $0) } }
        }
        guard case .polled(let health, isAllKept: true) = outcome else {
            Issue.record("not polled or not kept: \(outcome)")
            return []
        }
        return health
    }

    private func titles(of source: String, in history: History) throws -> [String] {
        let rows = try history.rows(newest: 100_000, upTo: try history.lastChange(), before: nil)
        return rows.filter { $0.source == source }.sorted { $0.key.number < $1.key.number }.map(\.title)
    }

    @Test func documents_comeToTheirWords_andLoseNothing() async throws {
        let history = try History.inMemory()
        let health = try await play(ContentFault.all, into: history)
        for fault in ContentFault.all {
            #expect(health[fault.name]?.words == fault.words, "\(fault.name)")
            #expect(try titles(of: fault.name, in: history) == fault.kept, "\(fault.name)")
        }
        #expect(health["good"]?.words == "fresh")
        #expect(try titles(of: "good", in: history) == (0..<3).map { "China thanks Russia \($0)" })
    }

    /// A hundred thousand in the long form.
    @Test func manyItems_areKeptUpToTheParsersLimit() async throws {
        let isLong = ProcessInfo.processInfo.environment["BILAT_SOAK"] != nil
        let count = isLong ? 100_000 : 1000
        let items = (0..<count).map { ContentFault.item("\($0)", $0 % 100 == 0 ? ContentFault.gas : "Football \($0)") }
        let history = try History.inMemory()
        let fault = ContentFault("many", [ContentFault.feed(items.joined())], kept: [])
        let health = try await play([fault], into: history)
        #expect(health["many"]?.words == "fresh")
        #expect(try titles(of: "many", in: history).count == min(count, 50_000) / 100)
        #expect(health["many"]?.itemsSeen == min(count, 50_000))
    }
}

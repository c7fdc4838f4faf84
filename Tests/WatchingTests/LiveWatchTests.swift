import EventModel
import FeedPolling
import FixtureServer
import Foundation
import History
import Synchronization
import Testing
import Watching

/// Two watches on one archive: one collects, the other reads beside it and takes over.
@Suite struct LiveWatchTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "bilat-live-\(UUID().uuidString)")

    private func watch(
        _ server: FixtureServer, clock: @escaping @Sendable () -> Timestamp = { TestWorld.now },
        deliver: @escaping @Sendable (WatchUpdate) -> Void
    ) throws -> Watch {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let history = try History.open(
            path: folder.appending(path: "a.sqlite").path, mode: .readWrite, now: TestWorld.now)
        let source = TestWorld.source(url: server.url("/feed"))
        let settings = WatchSettings(dossier: TestWorld.dossier(sources: [source]), polling: TestWorld.settings)
        return Watch(settings: settings, history: history, clock: clock, deliver: deliver)
    }

    @Test(.timeLimit(.minutes(1))) func requestOfAReader_isDoneByTheCollector() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let feeds = [[("1", "Russia and China sign")], [("1", "Russia and China sign"), ("2", "China visits Russia")]]
        let versions = feeds.map { FixtureVersion(text: TestWorld.feed($0)) }
        let server = try FixtureServer(routes: [FixtureRoute("/feed", versions: versions)], now: { TestWorld.now })
        defer { server.stop() }
        let (firstUpdates, firstPut) = AsyncStream<WatchUpdate>.makeStream()
        // A source is not polled twice within its least pause, whoever asks.
        let minutes = Mutex<Int64>(0)
        let clock: @Sendable () -> Timestamp = { TestWorld.now.advanced(by: minutes.withLock { $0 } * 60) }
        let first = try watch(server, clock: clock) { firstPut.yield($0) }
        first.inOrder { $0.start() }
        for await update in firstUpdates where !update.fresh.isEmpty { break }
        minutes.withLock { $0 = 5 }
        server.step("/feed")

        let (secondUpdates, secondPut) = AsyncStream<WatchUpdate>.makeStream()
        let second = try watch(server, clock: clock) { secondPut.yield($0) }
        second.inOrder { $0.start() }
        second.inOrder { $0.refreshAll() }
        for await update in secondUpdates where !update.fresh.isEmpty {
            #expect(update.fresh.map(\.title) == ["China visits Russia"])
            guard case .reading = update.role else {
                Issue.record("collects beside another: \(update.role)")
                break
            }
            break
        }
        second.inOrder { $0.setSource("wire", isEnabled: false) }
        for await update in firstUpdates where update.health.first?.state == .disabled { break }
        for watch in [second, first] {
            _ = await withCheckedContinuation { done in watch.inOrder { done.resume(returning: $0.stop()) } }
        }
    }

    @Test(.timeLimit(.minutes(1))) func secondWatch_readsBeside_andTakesOver() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let route = FixtureRoute("/feed", FixtureVersion(text: TestWorld.feed([("1", "Russia and China sign")])))
        let server = try FixtureServer(routes: [route], now: { TestWorld.now })
        defer { server.stop() }
        let (firstUpdates, firstPut) = AsyncStream<WatchUpdate>.makeStream()
        var first: Watch? = try watch(server) { firstPut.yield($0) }
        first?.inOrder { $0.start() }
        for await update in firstUpdates where !update.fresh.isEmpty {
            #expect(update.role == .collecting)
            break
        }

        let (secondUpdates, secondPut) = AsyncStream<WatchUpdate>.makeStream()
        let second = try watch(server) { secondPut.yield($0) }
        second.inOrder { $0.start() }
        var iterator = secondUpdates.makeAsyncIterator()
        let opening = try #require(await iterator.next())
        guard case .reading = opening.role else {
            Issue.record("collects beside another: \(opening.role)")
            return
        }
        #expect(opening.snapshot.count == 1)

        // The kernel frees the right to collect when the first watch is gone.
        await withCheckedContinuation { done in
            first?.inOrder { watch in
                _ = watch.stop()
                done.resume()
            }
        }
        first = nil
        while let update = await iterator.next(), update.role != .collecting {}
        _ = await withCheckedContinuation { done in
            second.inOrder { done.resume(returning: $0.stop()) }
        }
    }
}

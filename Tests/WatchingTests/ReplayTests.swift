import EventModel
import FeedPolling
import FixtureServer
import Foundation
import History
import Recording
import Testing
import Watching

/// What a watch recorded gives the same when it is run again.
@Suite struct ReplayTests {
    private func text(_ page: String) -> FixtureVersion {
        FixtureVersion(text: "<html><div class=text><p>\(page)</p></div></html>", contentType: "text/html")
    }

    /// Three polls: two items with pages, one of them forbidden; an edit; a server that fails.
    private func recorded() async throws -> (desk: TestDesk, health: SourceHealth) {
        let desk = try TestDesk(
            [],
            pages: [
                FixtureRoute("/page/1", text("The text.")), FixtureRoute("/page/2", text("Hidden.")),
                FixtureRoute(
                    "/robots.txt", FixtureVersion(text: "User-agent: *\nDisallow: /page/2", contentType: "text/plain")),
            ])
        try desk.record()
        let items = [("1", "Russia and China sign an agreement"), ("2", "China visits Russia"), ("3", "Football")]
        for feed in [desk.feed(items), desk.feed([("1", "Russia and China sign two agreements")])] {
            desk.server.serve(FixtureRoute("/feed", FixtureVersion(text: feed)))
            try await desk.poll()
        }
        var failing = FixtureVersion(text: "out of order", contentType: "text/plain")
        failing.status = 503
        desk.server.serve(FixtureRoute("/feed", failing))
        return (desk, try await desk.poll())
    }

    private struct Outcome: Equatable {
        var records: [String]
        var health: [SourceHealth]
    }

    private func replayed(_ desk: TestDesk) async throws -> Outcome {
        let recording = try Recording(folder: desk.folder)
        let history = try History.inMemory()
        let box = UpdateBox()
        var settings = WatchSettings(dossier: desk.dossier, polling: TestWorld.settings)
        settings.isPolling = false
        let clock = TestClock()
        let watch = Watch(settings: settings, history: history, clock: { clock.now }, deliver: box.put)
        let exchanges = try (0..<recording.count).map { try recording.exchange($0) }
        let isKept = await withCheckedContinuation { done in
            watch.inOrder { watch in
                watch.startReplaying()
                for exchange in exchanges {
                    clock.set(exchange.result.endedAt)
                    watch.replay(exchange)
                }
                done.resume(returning: watch.stop())
            }
        }
        #expect(isKept)
        #expect(box.updates.allSatisfy { $0.role == .replaying })
        return Outcome(
            records: try records(of: box.fresh.map(\.key), in: history), health: box.updates.last?.health ?? [])
    }

    private func records(of keys: [EventKey], in history: History) throws -> [String] {
        try keys.map { key in
            var json = JSONWriter()
            try #require(try history.event(key)).write(to: &json)
            return json.text
        }
    }

    @Test func replay_givesTheEventsAndTheHealthOfTheWatch() async throws {
        let (desk, health) = try await recorded()
        let outcome = try await replayed(desk)
        #expect(outcome.records.count == 2)
        #expect(outcome.records == (try records(of: desk.box.fresh.map(\.key), in: desk.history)))
        #expect(outcome.records[0].contains("\"body\":\"The text.\""))
        #expect(outcome.health == [health])
        #expect(health.fullText?.contains("1 refused") == true, "\(health)")
        #expect(health.state == .failing)
    }

    @Test func twoReplays_areAlike() async throws {
        let (desk, _) = try await recorded()
        #expect(try await replayed(desk) == (try await replayed(desk)))
    }

    @Test func firstPollOfARecording_asksForWholeDocuments() async throws {
        let desk = try TestDesk([TestWorld.feed([("1", "Russia and China sign")])])
        try await desk.poll()
        try desk.record()
        desk.restart()
        try await desk.poll()
        #expect(desk.server.tally("/feed").full == 2)
        #expect(try await replayed(desk).records.count == 1)
    }

    @Test func recordingThatCannotBeWritten_isSaid_andTheEventsAreKept() async throws {
        let desk = try TestDesk([TestWorld.feed([("1", "Russia and China sign")])])
        try desk.record()
        // A file in the place of the folder of bodies.
        let bodies = desk.folder + "/bodies"
        try FileManager.default.removeItem(atPath: bodies)
        try "".write(toFile: bodies, atomically: true, encoding: .utf8)
        try await desk.poll()
        #expect(desk.box.fresh.count == 1)
        #expect(desk.box.updates.last?.notRecorded?.hasPrefix("NOT RECORDED") == true)
    }
}

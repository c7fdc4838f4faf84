import EventModel
import FeedPolling
import FixtureServer
import Foundation
import History
import Recording
import Testing
import Watching

/// One source on loopback whose items have pages, polled once at a time.
final class TestDesk {
    let server: FixtureServer
    let history: History
    let folder: String
    var recording: RecordingWriter?
    let box = UpdateBox()
    /// Whether the source declares where its texts stand; holds from the next start on.
    var hasPages = true
    /// What the source declares its items to be.
    var documentKind: DocumentKind?
    var format = SourceFormat.feed
    var isEnabled = true
    var kind = SourceKind.official
    var alsoReadAs: SourceFormat?
    /// A minute goes by before each poll.
    private let clock = TestClock()

    init(_ feeds: [String], pages: [FixtureRoute] = []) throws {
        let feed = FixtureRoute("/feed", versions: feeds.map { FixtureVersion(text: $0) })
        server = try FixtureServer(routes: [feed] + pages, now: { TestWorld.now })
        history = try History.inMemory()
        folder = FileManager.default.temporaryDirectory.appending(path: "bilat-desk-\(UUID().uuidString)").path
    }

    deinit {
        server.stop()
        try? FileManager.default.removeItem(atPath: folder)
    }

    var source: Source {
        var source = TestWorld.source(url: server.url("/feed"), kind: kind)
        (source.documentKind, source.format, source.alsoReadAs) = (documentKind, format, alsoReadAs)
        source.enabled = isEnabled
        if hasPages { source.body = "//div[@class='text']" }
        return source
    }

    var dossier: Dossier { TestWorld.dossier(sources: [source]) }

    /// A feed whose items link to pages of this server by their ids.
    func feed(_ items: [(id: String, title: String)]) -> String {
        TestWorld.feed(items, page: { self.server.url("/page/\($0)") })
    }

    func record() throws {
        let header = RecordingHeader(
            dossier: "test", sources: dossier.sources, startedAt: TestWorld.now, program: "test")
        recording = try RecordingWriter.open(folder: folder, header: header)
    }

    private lazy var watch = makeWatch()

    private func makeWatch() -> Watch {
        var settings = WatchSettings(dossier: dossier, polling: TestWorld.settings)
        settings.pageSpacing = 0
        settings.recording = recording
        return Watch(settings: settings, history: history, clock: { [clock] in clock.now }, deliver: box.put)
    }

    /// Goes on as another process on the same archive would.
    func restart() {
        watch = makeWatch()
    }

    /// Switches the source off or on, as `d` does in the list of sources.
    func setSource(isEnabled: Bool) async {
        let watch = watch
        await withCheckedContinuation { continuation in
            watch.inOrder { watch in
                watch.setSource("wire", isEnabled: isEnabled)
                continuation.resume()
            }
        }
    }

    /// Polls once, pages included; answers the health of the source.
    @discardableResult
    func poll() async throws -> SourceHealth {
        let watch = watch
        clock.advance(by: 60)
        let outcome = await withCheckedContinuation { continuation in
            watch.inOrder { watch in watch.pollOnce { continuation.resume(returning: $0) } }
        }
        guard case .polled(let health, isAllKept: true) = outcome else {
            throw Trouble.notPolled
        }
        return try #require(health.first)
    }

    enum Trouble: Error {
        case notPolled
    }
}

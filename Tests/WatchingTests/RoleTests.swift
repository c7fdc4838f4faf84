import EventModel
import FeedPolling
import FixtureServer
import Foundation
import History
import Testing
import Watching

/// What a watch says of itself when it does not poll.
@Suite struct RoleTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "bilat-role-\(UUID().uuidString)")

    private func updates(_ history: History, _ change: (inout WatchSettings) -> Void = { _ in }) async -> [WatchUpdate]
    {
        var settings = WatchSettings(dossier: TestWorld.dossier(sources: []), polling: TestWorld.settings)
        change(&settings)
        let box = UpdateBox()
        let watch = Watch(settings: settings, history: history, clock: { TestWorld.now }, deliver: box.put)
        await withCheckedContinuation { done in
            watch.inOrder { watch in
                watch.start()
                watch.inOrder { watch in
                    _ = watch.stop()
                    done.resume()
                }
            }
        }
        return box.updates
    }

    @Test func reasonForNotPolling_isTheOneGiven() async throws {
        let updates = await updates(try History.inMemory()) {
            $0.isPolling = false
            $0.whyNotPolling = "a.sqlite can only be read"
        }
        #expect(updates.last?.role == .offline("a.sqlite can only be read"))
        #expect(updates.last?.keeping == .kept)
    }

    @Test func lockThatCannotBeOpened_staysSaid() async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "a.sqlite").path
        let history = try History.open(path: path, now: TestWorld.now)
        // A folder in the place of the lock file.
        try FileManager.default.createDirectory(atPath: path + ".lock", withIntermediateDirectories: true)
        let last = try #require(await updates(history).last)
        guard case .notKept(_, let words) = last.keeping, case .offline(let reason) = last.role else {
            Issue.record("\(last.keeping) \(last.role)")
            return
        }
        #expect(words.contains("a.sqlite.lock") && reason == words)
    }
}

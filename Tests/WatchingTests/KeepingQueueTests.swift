import EventModel
import Foundation
import History
import Testing

@testable import Watching

@Suite struct KeepingQueueTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "bilat-keeping-\(UUID().uuidString)")

    /// An archive opened for reading only, which refuses what is to be kept as a read-only disk does.
    private func readOnlyArchive() throws -> History {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: "a.sqlite").path
        try History.open(path: path, mode: .readWrite, now: TestWorld.now).close()
        return try History.open(path: path, mode: .readOnly, now: TestWorld.now)
    }

    private func batch(_ id: String) -> CommitBatch {
        let report = Report(id: id, source: "wire", title: "Russia and China \(id)", fetchedAt: TestWorld.now)
        let event = CodedEvent(
            report: report, relevance: .dyad, reason: "", coderVersion: "1", knownAt: TestWorld.now,
            knownBy: .observed)
        return CommitBatch(events: [AcceptedEvent(event: event, side: "third", folded: Array("russia".utf8))])
    }

    @Test func batches_waitInOrder_whenTheArchiveTakesNothing_andAreKeptLater() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        var queue = KeepingQueue()
        queue.append(batch("1"))
        queue.append(batch("2"))
        #expect(queue.commitAll(to: try readOnlyArchive()).isEmpty)
        guard case .notKept(let waiting, let words) = queue.keeping else {
            Issue.record("said to be kept")
            return
        }
        #expect(waiting == 2)
        #expect(words.hasPrefix("NOT KEPT"))

        let committed = queue.commitAll(to: try History.inMemory())
        #expect(committed.flatMap(\.fresh).map(\.title) == ["Russia and China 1", "Russia and China 2"])
        #expect(queue.keeping == .kept)
        #expect(queue.waiting.isEmpty)
    }
}

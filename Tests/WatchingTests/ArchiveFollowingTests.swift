import EventModel
import Foundation
import History
import Testing

@testable import Watching

@Suite struct ArchiveFollowingTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "bilat-follow-\(UUID().uuidString)")

    private func open() throws -> History {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try History.open(path: folder.appending(path: "a.sqlite").path, mode: .readWrite, now: TestWorld.now)
    }

    private func batch(_ title: String) -> CommitBatch {
        let report = Report(id: "1", source: "wire", title: title, fetchedAt: TestWorld.now)
        let event = CodedEvent(
            report: report, relevance: .dyad, reason: "", coderVersion: "1", knownAt: TestWorld.now,
            knownBy: .observed)
        return CommitBatch(events: [AcceptedEvent(event: event, side: "third", folded: [])])
    }

    @Test func newEventsAndRevisionsOfAnother_areGivenOnce() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let (collector, reader) = (try open(), try open())
        var following = ArchiveFollowing(mark: try reader.lastChange())
        _ = try collector.commit(batch("signed"))
        #expect(try following.changes(in: reader)?.fresh.map(\.title) == ["signed"])
        #expect(try following.changes(in: reader) == nil)
        _ = try collector.commit(batch("signed twice"))
        #expect(try following.changes(in: reader)?.revised.map(\.title) == ["signed twice"])
    }

    @Test func failedLook_losesNothing() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let (collector, broken, reader) = (try open(), try open(), try open())
        var following = ArchiveFollowing(mark: try reader.lastChange())
        _ = try collector.commit(batch("signed"))
        try broken.close()
        #expect(throws: HistoryError.self) { try following.changes(in: broken) }
        #expect(try following.changes(in: reader)?.fresh.map(\.title) == ["signed"])
    }
}

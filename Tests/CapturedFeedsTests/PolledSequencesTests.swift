import CapturedFeeds
import EventModel
import FixtureServer
import Foundation
import Testing

/// The captured feeds, polled by the real program poll after poll until each has shown all its versions.
@Suite(.enabled(if: CapturedFeeds.folder != nil)) struct PolledSequencesTests {
    /// Polls after the longest sequence has come to its end: all of them are answered 304.
    private static let lastPolls = 2

    @Test func archive_holdsWhatIsCountedIndependently() async throws {
        let sequences = try CapturedFeeds.sequences(in: try #require(CapturedFeeds.folder))
        let clock = Timestamp(seconds: 1_795_521_600)
        let server = try FixtureServer(
            routes: sequences.map { $0.route(requestsPerVersion: 1) }, now: { clock })
        defer { server.stop() }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bilat-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let desk = try CapturedDesk(sequences: sequences, server: server, folder: folder)

        let polls = (sequences.map(\.versions.count).max() ?? 0) + Self.lastPolls
        var rejections: [String] = []
        for _ in 0..<polls {
            let poll = try await desk.poll(isRecorded: true)
            // What is polled and for whom it waits is said too, by the program itself.
            let told = poll.errors.split(separator: "\n").filter { !$0.hasPrefix("bilat: ") }
            rejections += poll.status == 3 ? told.map(String.init) : []
        }
        // The captures hold one that is no feed; each poll says so, also when it was answered 304.
        #expect(rejections.count { $0.hasPrefix("hist-stombie-lenta-config: ") } == polls)
        #expect(rejections.count == polls, "\(rejections)")
        let replayed = try await desk.replayed()
        for sequence in sequences {
            let count = IndependentCount(of: sequence)
            let kept = try await desk.kept(of: sequence)
            #expect(kept.count == count.distinct, "\(sequence.name): items in the archive")
            let again = try await replayed.kept(of: sequence)
            #expect(again == kept, "\(sequence.name): what its recording gives")
            #expect(kept.count { !$0.hasReason } == 0, "\(sequence.name): each item is judged with a reason")
            guard count.notFeeds == 0 else { continue }
            let tally = server.tally("/\(sequence.name).xml")
            #expect(tally.full == sequence.changes, "\(sequence.name): whole documents")
            #expect(tally.notModified == polls - sequence.changes, "\(sequence.name): 304s")
        }
    }
}

extension CapturedSequence {
    /// Versions that differ from the one before, the first included: what a client with entity tags must fetch.
    fileprivate var changes: Int {
        let before = [nil] + versions.dropLast().map { Optional($0.bytes) }
        return zip(before, versions).count { $0 != $1.bytes }
    }
}

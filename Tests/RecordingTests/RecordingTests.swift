import EventModel
import Foundation
import Testing

@testable import Recording

@Suite struct RecordingTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    private func write(_ results: [PollResult]) throws {
        let writer = try RecordingWriter.open(folder: folder.path, header: Samples.header())
        for result in results { try writer.keep(RecordedExchange(result: result)) }
    }

    private func read() throws -> [RecordedExchange] {
        let recording = try Recording(folder: folder.path)
        return try (0..<recording.count).map { try recording.exchange($0) }
    }

    @Test func exchanges_comeBackAsTheyWere() throws {
        let results = [
            Samples.payload("<rss/>"), Samples.result(.unchanged, after: 1, digest: "0123456789abcdef0123"),
            Samples.result(.failed("HTTP 503: the server is overloaded"), after: 2),
        ]
        try write(results)
        #expect(try read().map(\.result) == results)
    }

    @Test func everyFieldOfAResult_isKnownToTheManifest() {
        // A field that is added to PollResult is to be added to ManifestLine too, else a replay loses it.
        let fields = Mirror(reflecting: Samples.result(.unchanged)).children.compactMap(\.label)
        #expect(
            fields == [
                "source", "outcome", "startedAt", "endedAt", "status", "failuresInARow", "nextDueAt", "memory",
                "isWalled", "notes", "exchanges",
            ])
    }

    @Test func page_comesBackWithItsReport() throws {
        let writer = try RecordingWriter.open(folder: folder.path, header: Samples.header())
        let page = RecordedExchange(kind: .page, result: Samples.payload("<html/>"), report: "guid-1")
        try writer.keep(page)
        #expect(try read() == [page])
    }

    @Test func identicalBodies_areOneFile() throws {
        try write([
            Samples.payload("<rss/>"), Samples.payload("<rss/>", source: "other", after: 5),
            Samples.payload("<rss>2</rss>", after: 9, digest: "fedcba9876543210fedc"),
        ])
        #expect(
            try folder.bodies == [
                "20261124T120000Z-wire-0123456789abcdef.xml", "20261124T120009Z-wire-fedcba9876543210.xml",
            ])
        #expect(try read().count == 3)
    }

    @Test func lines_haveTheirMembersInAlphabeticalOrder() throws {
        try write([Samples.result(.failed("no answer"))])
        let line = try #require(try folder.text().split(separator: "\n").last)
        #expect(line.hasPrefix("{\"endedAt\":\"2026-11-24T12:00:00Z\",\"exchanges\":[{"), "\(line)")
        #expect(line.hasSuffix("\"status\":200,\"words\":\"no answer\"}"), "\(line)")
    }

    @Test func firstLine_saysTheFormAndTheSources() throws {
        try write([])
        let recording = try Recording(folder: folder.path)
        #expect(recording.header == Samples.header())
        #expect(try folder.text().contains("\"format\":1"))
    }

    @Test func sourcesOfAnOlderProgram_areReadWithTheDefaultsOfToday() throws {
        try write([])
        let text = try folder.text().replacing("\"series\":[],", with: "").replacing("\"enabled\":true,", with: "")
        #expect(!text.contains("series"))
        try text.write(toFile: folder.manifest, atomically: true, encoding: .utf8)
        #expect(try Recording(folder: folder.path).header == Samples.header())
    }

    @Test func exchangesOfOneSecond_areInTheOrderOfSources_pagesBehindPolls() throws {
        let writer = try RecordingWriter.open(folder: folder.path, header: Samples.header())
        let unordered: [(RecordedExchange.Kind, String, Int64)] = [
            (.page, "a", 1), (.poll, "b", 1), (.poll, "c", 0), (.poll, "a", 1),
        ]
        for (kind, source, seconds) in unordered {
            try writer.keep(
                RecordedExchange(kind: kind, result: Samples.result(.unchanged, of: source, after: seconds)))
        }
        #expect(try read().map { "\($0.result.source) \($0.kind)" } == ["c poll", "a poll", "b poll", "a page"])
    }

    @Test func tornLastLine_isSaid_andTheRestIsRead() throws {
        try write([Samples.result(.unchanged)])
        try folder.append("{\"endedAt\":\"2026-11")
        let recording = try Recording(folder: folder.path)
        #expect(recording.count == 1)
        #expect(recording.problems.map(\.line) == [3])
        #expect(
            recording.problems.map(\.message) == [
                "cannot be read, perhaps because the recording broke off here; left out"
            ])
    }

    @Test func recordingThatBrokeOff_isCarriedOnBehindTheTornLine() throws {
        try write([Samples.payload("<rss/>")])
        try folder.append("{\"endedAt\":\"2026-11")
        try write([Samples.payload("<rss/>", after: 60)])
        let recording = try Recording(folder: folder.path)
        #expect(recording.count == 2)
        #expect(recording.problems.count == 1)
        #expect(try folder.bodies.count == 1)
    }

    @Test func otherDossier_isRefused() throws {
        try write([])
        #expect(throws: RecordingError.self) {
            try RecordingWriter.open(folder: folder.path, header: Samples.header(dossier: "other"))
        }
    }

    @Test func newerForm_isRefusedWithItsPlace() throws {
        try "{\"format\":2}\n".write(toFile: folder.manifest, atomically: true, encoding: .utf8)
        let error = #expect(throws: RecordingError.self) { try Recording(folder: folder.path) }
        #expect(error?.words.contains("recording.jsonl:1: written in form 2 by a newer bilat") == true)
    }

    @Test func folderThatIsNoRecording_isNamed() {
        let error = #expect(throws: RecordingError.self) { try Recording(folder: "/nowhere") }
        #expect(error?.words.hasPrefix("/nowhere/recording.jsonl: cannot be read") == true)
    }

    @Test func bodyOfAnotherLength_isSaid() throws {
        try write([Samples.payload("<rss/>")])
        let body = try #require(try folder.bodies.first)
        try "<rss></rss>".write(toFile: folder.path + "/bodies/" + body, atomically: true, encoding: .utf8)
        let error = #expect(throws: RecordingError.self) { try read() }
        #expect(error?.words.contains("has 11 bytes where the recording says 6") == true)
    }

    @Test func bodyOutsideTheFolder_isNotRead() throws {
        try write([Samples.payload("<rss/>")])
        let text = try folder.text().replacing("bodies/20261124T120000Z-wire-0123456789abcdef.xml", with: "../secret")
        try text.write(toFile: folder.manifest, atomically: true, encoding: .utf8)
        #expect(throws: RecordingError.self) { try read() }
    }

    @Test func folderThatCannotBeWritten_isNotRecorded() {
        let error = #expect(throws: RecordingError.self) {
            try RecordingWriter.open(folder: "/proc/nowhere", header: Samples.header())
        }
        #expect(error?.words.hasPrefix("NOT RECORDED: ") == true)
    }
}

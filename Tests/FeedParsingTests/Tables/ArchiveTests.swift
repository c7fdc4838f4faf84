import EventModel
import FeedParsing
import Testing

@Suite struct ArchiveTests {
    private func zip(_ files: (String, String)...) -> [UInt8] {
        ZipSample.archive(files.map { ($0.0, Array($0.1.utf8)) })
    }

    @Test func tableInAZip_isReadAsIfItHadComeAlone() {
        let bytes = zip(("20261124101500.export.CSV", GDELTSample().line + GDELTSample.outside.line))
        guard case .codedTable(let table) = TableSamples.parse(bytes, as: .gdelt) else {
            Issue.record("no table")
            return
        }
        #expect(table.events.count == 1)
        #expect(table.rowsRead == 2)
        #expect(table.problems == [])
    }

    @Test func severalFiles_addUp() {
        let bytes = zip(("a.CSV", GDELTSample().line), ("b.CSV", GDELTSample(id: "2").line + GDELTSample.outside.line))
        guard case .codedTable(let table) = TableSamples.parse(bytes) else {
            Issue.record("no table")
            return
        }
        #expect(table.events.map(\.report.id) == ["1000000001", "2"])
        #expect(table.rowsRead == 3)
        #expect(table.rowsOutside == 1)
    }

    @Test func brokenZip_keepsWhatWasRead_andSaysSo() {
        // More than one piece, so that the first has been read when the checksum fails at the end.
        var bytes = zip(("a.CSV", String(repeating: GDELTSample().line, count: 8000)))
        bytes[bytes.count / 2] ^= 0xFF
        guard case .codedTable(let table) = TableSamples.parse(bytes) else {
            Issue.record("no table")
            return
        }
        #expect(table.problems.contains { $0.message.hasPrefix("the zip archive is broken: ") })
    }

    @Test func truncatedZip_neverCrashes() {
        let bytes = zip(("a.CSV", String(repeating: GDELTSample().line, count: 5)))
        for length in stride(from: 4, to: bytes.count, by: 13) {
            switch TableSamples.parse(bytes.prefix(length)) {
            case .codedTable(let table): #expect(table.rowsRead <= 5)
            case .notAFeed(let value): #expect(!value.words.isEmpty)
            default: Issue.record("a zip read as something else")
            }
        }
    }

    @Test func archiveInAnArchive_isNotOpened() {
        let inner = zip(("a.CSV", GDELTSample().line))
        guard case .notAFeed(let value) = TableSamples.parse(ZipSample.archive([("inner.zip", inner)])) else {
            Issue.record("opened")
            return
        }
        #expect(value.words == "an archive inside an archive, which is not opened")
    }
}

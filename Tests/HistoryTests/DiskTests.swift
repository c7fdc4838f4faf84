import EventModel
import History
import SmallDisk
import Testing

/// A disk that is truly full or truly read-only (a tmpfs; elsewhere `OpeningTests` has SQLite's own page limit).
@Suite(.enabled(if: SmallDisk.isPossible, "no right to mount a small file system"))
struct DiskTests {
    private func withDisk(_ body: (SmallDisk) throws -> Void) throws {
        try Samples.withDirectory { place in
            let disk = try #require(SmallDisk(at: place))
            defer { disk.remove() }
            try body(disk)
        }
    }

    private func batch(_ number: Int) -> CommitBatch {
        CommitBatch(
            events: (0..<50).map { Samples.event(Samples.report("\(number)-\($0)", "headline \(number) \($0)")) })
    }

    @Test func fullDisk_isSaid_harmsNothingKept_andIsOvercome() throws {
        try withDisk { disk in
            let history = try History.open(path: "\(disk.place)/a.sqlite", now: Samples.noon)
            var kept = 0
            var failure: HistoryError?
            for number in 0..<100 {
                do throws(HistoryError) {
                    kept += try history.commit(batch(number)).fresh.count
                } catch {
                    failure = error
                    break
                }
            }
            #expect(failure?.kind == .diskFull)
            #expect(failure?.words.hasPrefix("NOT KEPT: disk is full") == true)
            #expect(kept > 0)
            #expect(try history.rows(newest: .max, upTo: history.lastChange()).count == kept)
            try #require(disk.resize(kilobytes: 4000))
            #expect(try history.commit(batch(1000)).fresh.count == 50)
            #expect(try history.damage() == nil)
            #expect(try history.rows(newest: .max, upTo: history.lastChange()).count == kept + 50)
        }
    }

    @Test func readOnlyDisk_isRead_andWritingIsRefusedInWords() throws {
        try withDisk { disk in
            let path = "\(disk.place)/a.sqlite"
            let writer = try History.open(path: path, now: Samples.noon)
            _ = try writer.commit(batch(0))
            try writer.close()
            try #require(disk.makeReadOnly())
            let reader = try History.open(path: path, mode: .readOnly, now: Samples.noon)
            #expect(try reader.rows(newest: .max, upTo: reader.lastChange()).count == 50)
            do throws(HistoryError) {
                _ = try History.open(path: path, now: Samples.noon)
                Issue.record("a read-only disk was opened for writing")
            } catch {
                #expect(error.kind == .readOnly)
                #expect(error.words.contains("read-only"))
            }
        }
    }
}

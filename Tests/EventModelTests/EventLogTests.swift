import EventModel
import Testing

@Suite struct EventLogTests {
    private func log(_ count: Int64) -> EventLog {
        var log = EventLog(dyad: Samples.dyad)
        log.append((0..<count).map { Samples.row($0, "row \($0)") })
        return log
    }

    private func titles(_ snapshot: ModelSnapshot) -> [String] {
        (0..<snapshot.count).map { snapshot.row(at: $0).title }
    }

    @Test(arguments: [0, 1, 4095, 4096, 4097, 9000])
    func snapshot_givesRowsInTheOrderOfArrival(count: Int64) {
        let snapshot = log(count).snapshot
        #expect(snapshot.count == Int(count))
        #expect(titles(snapshot) == (0..<count).map { "row \($0)" })
    }

    @Test func everyField_survivesSealing() {
        var random = SeededRandom(seed: 1)
        let rows = (0..<Int64(EventLog.chunkSize)).map { Samples.row($0, from: &random) }
        var log = EventLog(dyad: Samples.dyad)
        log.append(rows)
        let snapshot = log.snapshot
        #expect(snapshot.tail.isEmpty)
        for (index, row) in rows.enumerated() where snapshot.row(at: index) != row {
            Issue.record("row \(index): \(snapshot.row(at: index)) is not \(row)")
            return
        }
    }

    @Test func heldSnapshot_isUnchanged_byLaterAppendsAndRevisions() {
        var log = log(5000)
        let held = log.snapshot
        let before = titles(held)
        log.append((5000..<10_000).map { Samples.row($0, "later") })
        log.revise(Samples.row(10, "revised"))
        log.revise(Samples.row(4999, "revised"))
        #expect(titles(held) == before)
        #expect(held.count == 5000)
        #expect(log.snapshot.generation > held.generation)
    }

    @Test func revision_showsInPlace_overASealedChunkAndInTheTail() {
        var log = log(5000)
        log.revise(Samples.row(10, "sealed"))
        log.revise(Samples.row(4999, "tail"))
        let snapshot = log.snapshot
        #expect(snapshot.row(at: 10).title == "sealed")
        #expect(snapshot.row(at: 4999).title == "tail")
        #expect(snapshot.revision(of: EventKey(10))?.title == "sealed")
        #expect(snapshot.revision(of: EventKey(11)) == nil)
        #expect(snapshot.count == 5000)
    }

    @Test func revision_thatCameBeforeItsRow_holds_andCanBeRevisedAgain() {
        var log = EventLog(dyad: Samples.dyad)
        log.revise(Samples.row(1, "revised"))
        log.append([Samples.row(1, "old")])
        #expect(titles(log.snapshot) == ["revised"])
        log.revise(Samples.row(1, "revised again"))
        #expect(titles(log.snapshot) == ["revised again"])
    }

    @Test func chunk_copesWithMoreNames_thanSixteenBitsCount() {
        let rows = (0..<Int64(EventLog.chunkSize)).map { number in
            var row = Samples.row(number)
            row.topics = (0..<20).map { "topic \(number) \($0)" }
            row.source = "source \(number)"
            return row
        }
        let chunk = EventChunk(rows: rows, dyad: Samples.dyad)
        #expect(chunk.row(at: 4095) == rows[4095])
    }

    @Test func places_findOneTextOnly_neverAcrossTwo() {
        let texts = ["ab", "", "ba", "xaby", "abab", "a", "b"]
        let chunk = EventChunk(rows: texts.enumerated().map { Samples.row(Int64($0), $1) }, dyad: Samples.dyad)
        let places = chunk.places(of: 2) { bytes in
            bytes.indices.dropLast().first { bytes[$0] == UInt8(ascii: "a") && bytes[$0 + 1] == UInt8(ascii: "b") }
        }
        #expect(places == [0, 3, 4])
    }
}

import EventModel
import SeededRandom
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
        #expect(snapshot.revision(at: 10)?.title == "sealed")
        #expect(snapshot.revision(at: 11) == nil)
        #expect(snapshot.revisedPlaces == [10])
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
        #expect(places == [0, 3, 4].reduce(into: ChunkPlaces()) { $0.insert($1) })
    }

    @Test func manyRevisions_ofOneChunk_areSealedIntoIt() {
        var log = log(9000)
        let held = log.snapshot
        for number in 0..<Int64(EventLog.chunkSize) { log.revise(Samples.row(number, "revised \(number)")) }
        log.revise(Samples.row(4097, "revised"))
        let snapshot = log.snapshot
        #expect(snapshot.revisedPlaces == [4097])
        #expect(snapshot.chunks[0] !== held.chunks[0] && snapshot.chunks[1] === held.chunks[1])
        #expect((0..<4096).allSatisfy { snapshot.row(at: $0).title == "revised \($0)" })
        #expect(titles(held) == (0..<9000).map { "row \($0)" })
    }

    @Test func sealedRow_keepsItsTitle_andKnowsThatASummaryIsElsewhere() {
        var long = Samples.row(1, "Title")
        long.folded = Array("title\nsummary".utf8)[...]
        let chunk = EventChunk(rows: [Samples.row(0, "whole"), long], dyad: Samples.dyad)
        #expect([chunk.row(at: 0).hasWholeText, chunk.row(at: 1).hasWholeText] == [true, false])
        #expect(chunk.row(at: 1).title == "Title")
        #expect(Array(chunk.row(at: 1).folded) == Array("title".utf8))
        #expect(chunk.wholeTexts.contains(0) && !chunk.wholeTexts.contains(1))
        // Sealed once more, as after a revision, it still knows.
        let again = EventChunk(rows: (0..<2).map { chunk.row(at: $0) }, dyad: Samples.dyad)
        #expect(again.row(at: 1) == chunk.row(at: 1))
    }

    @Test func places_ofNames_areThoseOfEachRow() {
        var random = SeededRandom(seed: 3)
        let rows = (0..<500).map { Samples.row(Int64($0), from: &random) }
        let chunk = EventChunk(rows: rows, dyad: Samples.dyad)
        func expected(_ has: (EventRow) -> Bool) -> ChunkPlaces {
            rows.indices.filter { has(rows[$0]) }.reduce(into: ChunkPlaces()) { $0.insert($1) }
        }
        for name in ["a", "", "中国", "absent"] {
            #expect(chunk.places(in: .source) { $0 == name } == expected { $0.source == name })
            #expect(chunk.places(in: .target) { $0 == name } == expected { $0.target == name })
            #expect(chunk.places(in: .topic) { $0 == name } == expected { $0.topics.contains(name) })
            #expect(chunk.places(in: .story) { $0 == name } == expected { $0.story == name })
        }
    }
}

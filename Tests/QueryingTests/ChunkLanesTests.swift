import Dispatch
import EventModel
import Synchronization
import Testing

@testable import Querying

@Suite struct ChunkLanesTests {
    private static let both = ChunkLanes(width: 4) { count, body in
        let findings = Mutex([Int: ChunkFinding]())
        DispatchQueue.concurrentPerform(iterations: count) { number in
            let finding = body(number)
            findings.withLock { $0[number] = finding }
        }
        return findings.withLock { known in (0..<count).compactMap { known[$0] } }
    }

    private func snapshot() -> ModelSnapshot {
        var log = EventLog(dyad: Dyad(first: "RUS", second: "CHN"))
        log.append(
            (0..<EventLog.chunkSize * 7).map { number in
                Samples.row(
                    number % 3 == 0 ? "газ \(number)" : number % 3 == 1 ? "天然气 \(number)" : "gas \(number)",
                    summary: number % 5 == 0 ? "a pipeline" : "")
            })
        return log.snapshot
    }

    @Test(arguments: ["газ", "天然气", "gas 1", "-gas", "газ OR 7", "/9[13]+$/", "pipeline", "=gas"])
    func severalLanes_findWhatOneFinds(_ text: String) throws {
        let snapshot = snapshot()
        func search(on lanes: ChunkLanes) throws -> SnapshotSearch {
            var search = SnapshotSearch(try Query(text, context: Samples.context), marks: EventMarks())
            search.follow(snapshot)
            let isDone = search.advance(on: lanes)
            #expect(isDone)
            return search
        }
        let (one, several) = (try search(on: .one), try search(on: Self.both))
        for number in snapshot.chunks.indices {
            #expect(one.matches(inChunk: number) == several.matches(inChunk: number))
        }
        #expect(one.undecidedCount == several.undecidedCount)
    }

    @Test func undecidedRows_areCountedAlong() throws {
        let snapshot = snapshot()
        var search = SnapshotSearch(try Query("pipeline", context: Samples.context), marks: EventMarks())
        search.follow(snapshot)
        search.advance(on: Self.both)
        let all = search.undecidedKeys(limit: .max).count
        #expect(search.undecidedCount == all && all > 5000)
        search.settle()
        #expect(search.undecidedCount == 0 && search.undecidedKeys(limit: .max).isEmpty)
    }

    @Test func batch_isLeftWhenStopped() throws {
        var search = SnapshotSearch(try Query("gas", context: Samples.context), marks: EventMarks())
        search.follow(snapshot())
        let isDone = search.advance(on: Self.both, shouldStop: { true })
        #expect(!isDone)
        #expect(search.progress.done == 0)
    }
}

import Dispatch
import EventModel
import History
import Synchronization
import Testing

/// Several desks and one collector on one file: nobody is told that it is locked, and no mark is lost.
@Suite struct ManyDesksTests {
    @Test func desksAndCollector_neverMeetALock_andKeepEveryMark() throws {
        try Samples.withDirectory { place in
            let path = "\(place)/a.sqlite"
            // All of them find the file missing.
            let histories = try Self.atOnce(7) { _ in try History.open(path: path, now: Samples.noon) }
            try Self.collect(histories[0], batch: 0)
            _ = try Self.atOnce(7) { number in
                if number > 0 { return try Self.mark(histories[number], user: "user \(number)") }
                for batch in 1..<20 { try Self.collect(histories[0], batch: batch) }
            }
            #expect(try histories[1].rows(newest: .max, upTo: histories[1].lastChange()).count == 400)
            for number in 1...6 {
                #expect(try histories[0].marks(user: "user \(number)").starred == Set((1...20).map { EventKey($0) }))
            }
        }
    }

    private static func collect(_ history: History, batch: Int) throws {
        let events = (0..<20).map { Samples.event(Samples.report("\(batch)-\($0)")) }
        _ = try history.commit(CommitBatch(events: events))
    }

    private static func mark(_ history: History, user: String) throws {
        for key in 1...20 {
            try history.setStar(true, on: EventKey(Int64(key)), at: Samples.noon, user: user)
            _ = try history.changes(after: ChangeMark(number: 0))
        }
    }

    /// Runs `body` on as many threads at once, and gives what they gave in the order of their numbers.
    private static func atOnce<Value: Sendable>(
        _ count: Int, _ body: @escaping @Sendable (Int) throws -> Value
    ) throws -> [Value] {
        let outcomes = Outcomes<Value>()
        let queue = DispatchQueue(label: "desks", attributes: .concurrent)
        let group = DispatchGroup()
        for number in 0..<count {
            queue.async(group: group) {
                let outcome = Result { try body(number) }
                outcomes.byNumber.withLock { $0[number] = outcome }
            }
        }
        group.wait()
        let byNumber = outcomes.byNumber.withLock { $0 }
        return try (0..<count).map { try #require(byNumber[$0]).get() }
    }

    private final class Outcomes<Value: Sendable>: Sendable {
        let byNumber = Mutex<[Int: Result<Value, any Error>]>([:])
    }
}

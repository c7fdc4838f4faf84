import Dispatch
import EventModel
import Glibc
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

    /// Ten desks and one collector: five minutes in `make soak`, two seconds otherwise.
    @Test func tenDesks_markWhileOneCollects_andNobodyIsRefused() throws {
        let end = DispatchTime.now() + .seconds(getenv("BILAT_SOAK") == nil ? 2 : 300)
        try Samples.withDirectory { place in
            let path = "\(place)/a.sqlite"
            let collector = try History.open(path: path, now: Samples.noon)
            try Self.collect(collector, batch: 0)
            let rounds = try Self.atOnce(11) { number in
                var round = 0
                let history = number == 0 ? collector : try History.open(path: path, now: Samples.noon)
                while DispatchTime.now() < end {
                    round += 1
                    if number == 0 {
                        try Self.collect(history, batch: round)
                        _ = try history.takeRequests(at: Samples.noon)
                    } else {
                        try Self.work(history, desk: number, round: round)
                    }
                }
                return round
            }
            for desk in 1...10 { try Self.expectMarks(of: desk, rounds: rounds[desk], in: collector) }
            #expect(try collector.rows(newest: .max, upTo: collector.lastChange()).count == (rounds[0] + 1) * 20)
            #expect(try collector.damage() == nil)
        }
    }

    /// What an analyst does in passing: stars, notes, a tag, a correction, a request.
    private static func work(_ history: History, desk: Int, round: Int) throws {
        let key = EventKey(Int64(round % 20 + 1))
        let user = "user \(desk)"
        try history.setStar(true, on: key, at: Samples.noon, user: user)
        try history.addNote("\(round)", to: key, at: Samples.noon, user: user)
        try history.setTag("t\(round)", on: key, at: Samples.noon, user: user)
        try history.catchUp(at: Samples.noon, user: user)
        if round % 5 == 0 { try history.post(.refreshAll, at: Samples.noon, user: user) }
        if round % 7 == 0 {
            try history.correct(key, field: .polarity, value: "1", author: user, reason: "\(round)", at: Samples.noon)
        }
        _ = try history.rows(newest: 50, upTo: history.lastChange())
    }

    private static func expectMarks(of desk: Int, rounds: Int, in history: History) throws {
        let user = "user \(desk)"
        #expect(try history.notes(user: user).map(\.text) == (0..<rounds).map { "\($0 + 1)" })
        #expect(try history.tags(user: user).values.joined().count == rounds)
        #expect(try history.corrections().filter { $0.correction.author == user }.count == rounds / 7)
        #expect(try history.marks(user: user).starred.count == min(20, rounds))
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

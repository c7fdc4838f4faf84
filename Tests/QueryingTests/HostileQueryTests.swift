import EventModel
import Querying
import SeededRandom
import Synchronization
import Testing

@Suite struct HostileQueryTests {
    private func outcome(_ query: String, isTyping: Bool) -> String {
        do throws(QueryMistake) {
            _ = try Query(query, context: Samples.context, isTyping: isTyping)
            return "read"
        } catch {
            return error.message
        }
    }

    @Test(arguments: [false, true])
    func hostileExpressions_areAnsweredInWords(isTyping: Bool) {
        let nested = "more than 60 levels of parentheses"
        let tooLong = "longer than 16384 bytes"
        #expect(outcome(String(repeating: "(", count: 10_000), isTyping: isTyping) == nested)
        #expect(
            outcome(String(repeating: "(", count: 5000) + "a" + String(repeating: ")", count: 5000), isTyping: isTyping)
                == nested)
        #expect(outcome(String(repeating: "-", count: 10_000) + "a", isTyping: isTyping) == nested)
        #expect(outcome(String(repeating: "a ", count: 500_000), isTyping: isTyping) == tooLong)
        #expect(outcome("\u{0}", isTyping: isTyping) == "a control character")
        #expect(outcome(String(repeating: "a OR ", count: 3000) + "b", isTyping: isTyping) == "read")
    }

    @Test func catastrophicRegex_isGivenUp_andSaid() throws {
        let query = try Query("/^(a+)+$/", context: Samples.context)
        var run = QueryRun(query, marks: EventMarks())
        let row = Samples.row(String(repeating: "a", count: 5000) + "!")
        let clock = ContinuousClock()
        var found = 0
        let took = clock.measure {
            for _ in 0..<10_000 where run.matches(row) { found += 1 }
        }
        #expect(found == 0)
        #expect(took < .seconds(5))
        #expect(run.problem?.hasPrefix("the regular expression is too costly for 100 events") == true)
    }

    @Test func anyText_isReadOrAnsweredWithAPlaceInside() {
        var random = SeededRandom(seed: 7)
        let pieces = [
            "(", ")", "-", "\"", "/", "=", "dim:", "is:", "quad:", "OR", "AND", " ", "a", "中", "ё", "\u{301}", "\\",
            "[", "*",
            "since:", "<", ">=", ":", "\n", "\u{FEFF}", "🇷🇺", "military",
        ]
        for _ in 0..<5000 {
            let text = (0..<Int.random(in: 0...12, using: &random))
                .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
            for isTyping in [false, true] {
                do throws(QueryMistake) {
                    let query = try Query(text, context: Samples.context, isTyping: isTyping)
                    _ = query.highlights(in: "中国 a military 🇷🇺 ё")
                } catch {
                    #expect(error.place.upperBound <= text.unicodeScalars.count)
                    #expect(error.place.lowerBound >= 0)
                }
            }
        }
    }

    @Test func slowRegex_isStopped_withinAChunk() throws {
        var log = EventLog(dyad: Dyad(first: "RUS", second: "CHN"))
        log.append((0..<8192).map { _ in Samples.row("a title") })
        var search = SnapshotSearch(try Query("/t.t/", context: Samples.context), marks: EventMarks())
        search.follow(log.snapshot)
        let asked = Mutex(0)
        let isDone = search.advance(shouldStop: {
            asked.withLock { count in
                count += 1
                return count > 10
            }
        })
        #expect(!isDone)
        #expect(asked.withLock { $0 } < 20)
        #expect(search.progress == (0, 8192))
    }
}

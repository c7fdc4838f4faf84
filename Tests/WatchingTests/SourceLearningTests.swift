import EventModel
import FeedPolling
import History
import Testing

@testable import Watching

@Suite struct SourceLearningTests {
    private func state(
        _ parsed: ParsedPayload?, memory: PollMemory = PollMemory(), added: Int = 1,
        outcome: PollResult.Outcome = .unchanged
    ) throws -> (memory: PollMemory, health: SourceHealth) {
        let ledger = SourceLedger(sources: [TestWorld.source(url: "")], remembered: [])
        let result = PollResult(
            source: "wire", outcome: outcome, startedAt: TestWorld.now, endedAt: TestWorld.now, failuresInARow: 0,
            nextDueAt: TestWorld.now.advanced(by: 5), memory: memory)
        var settings = TestWorld.settings
        settings.jitterShare = 0
        let state = try #require(
            ledger.state(
                after: result, parsed: parsed, added: Array(repeating: nil, count: added),
                pacing: PollPacing(settings: settings)))
        return (state.memory, state.health)
    }

    private func document(_ hints: PollHints? = nil, gap: Int64 = 0) -> ParsedPayload {
        let reports = (0..<8).map { number in
            Report(
                id: "\(number)", source: "wire", title: "t",
                publishedAt: gap == 0 ? nil : TestWorld.now.advanced(by: -gap * number), fetchedAt: TestWorld.now)
        }
        return .document(FeedDocument(format: "rss 2.0", hints: hints, reports: reports))
    }

    @Test func hints_areRemembered_andSetTheNextPoll() throws {
        let (memory, health) = try state(document(PollHints(timeToLive: 7200)))
        #expect(memory.hints == PollHints(timeToLive: 7200))
        #expect(memory.nextDueAt == TestWorld.now.advanced(by: 7200))
        #expect(health.nextDueAt == memory.nextDueAt)
        #expect(health.pace == "every 2 h, as the feed asks (ttl)")
    }

    @Test func hints_areForgotten_whenTheFeedNoLongerGivesThem() throws {
        var memory = PollMemory()
        memory.hints = PollHints(timeToLive: 7200)
        #expect(try state(document(), memory: memory).memory.hints == nil)
        #expect(try state(nil, memory: memory).health.pace == "every 2 h, as the feed asks (ttl)")
    }

    @Test func rhythm_isLearned_andSaid() throws {
        let (memory, health) = try state(document(gap: 7200))
        #expect(memory.rhythm?.typicalGap == 7200)
        #expect(health.pace == "every 60 min, since it publishes every 2 h")
    }

    @Test func sameItemsAgain_areNoNews() throws {
        #expect(try state(document(), added: 0).memory.rhythm?.unchangedInARow == 1)
        #expect(try state(document(), added: 1).memory.rhythm?.unchangedInARow == 0)
    }

    @Test func movedFeed_isNotBelieved_whereAPageStandsInItsPlace() throws {
        var memory = PollMemory()
        (memory.movedTo, memory.movedFrom) = ("http://portal.example/", "http://a.example/")
        #expect(try state(.notAFeed(NotAFeed(kind: .page, words: "a page")), memory: memory).memory.movedTo == nil)
        #expect(try state(document(), memory: memory).memory.movedTo == "http://portal.example/")
    }

    @Test func failure_teachesNothing() throws {
        let (memory, health) = try state(nil, outcome: .failed("HTTP 500"))
        #expect(memory == PollMemory())
        #expect(health.pace == nil)
        #expect(health.nextDueAt == TestWorld.now.advanced(by: 5))
    }

    @Test(
        arguments: [
            ("2026-11-24", "2026-11-24T23:59:59Z"), ("2024-02", "2024-02-29T23:59:59Z"),
            ("2026-12", "2026-12-31T23:59:59Z"),
            ("2026", "2026-12-31T23:59:59Z"), ("2026-13", nil), ("2026-02-30", nil), ("Q3 2026", nil), ("", nil),
        ] as [(String, String?)])
    func period_endsWithItsLastSecond(period: String, end: String?) {
        #expect(Timestamp(endOf: period)?.rfc3339 == end)
    }
}

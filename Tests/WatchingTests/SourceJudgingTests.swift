import EventModel
import Testing

@testable import Watching

@Suite struct SourceJudgingTests {
    private let source = TestWorld.source(url: "http://127.0.0.1/feed")

    private func health(
        _ outcome: PollResult.Outcome, parsed: ParsedPayload?, before: SourceHealth? = nil, failures: Int = 0,
        kind: SourceKind = .wire, isWalled: Bool = false
    ) -> SourceHealth {
        var result = PollResult(
            source: "wire", outcome: outcome, startedAt: TestWorld.now, endedAt: TestWorld.now,
            failuresInARow: failures, nextDueAt: TestWorld.now.advanced(by: 900), memory: PollMemory())
        result.isWalled = isWalled
        return SourceJudging(source: TestWorld.source(url: "", kind: kind)).health(
            after: result, parsed: parsed, added: 1, before: before ?? SourceHealth(source: "wire"))
    }

    private func document(newest days: Int64?) -> ParsedPayload {
        let report = Report(
            id: "1", source: "wire", title: "t",
            publishedAt: days.map { TestWorld.now.advanced(by: -$0 * 86_400) }, fetchedAt: TestWorld.now)
        return .document(FeedDocument(format: "rss 2.0", reports: [report]))
    }

    private var payload: PollResult.Outcome {
        .payload(Payload(source: "wire", url: "", fetchedAt: TestWorld.now, bytes: []))
    }

    @Test(arguments: [
        (Int64(0), SourceHealth.State.fresh), (2, .fresh), (9, .aging), (60, .stale), (400, .zombie),
    ])
    func document_isJudgedByItsNewestItem(days: Int64, state: SourceHealth.State) {
        #expect(health(payload, parsed: document(newest: days)).state == state)
    }

    @Test func analysis_isGivenMoreTime() {
        #expect(health(payload, parsed: document(newest: 9), kind: .analysis).state == .fresh)
    }

    @Test func undatedItems_areSaid_notTakenAsFresh() {
        let health = health(payload, parsed: document(newest: nil))
        #expect(health.state == .aging)
        #expect(health.words == "answers, but its items carry no dates")
    }

    @Test func futureDates_doNotMakeASourceFresh() {
        #expect(health(payload, parsed: document(newest: -400)).newestItemAt == nil)
    }

    @Test func failure_saysWhatAndWhenNext() {
        let health = health(.failed("connection refused"), parsed: nil, failures: 3)
        #expect(health.state == .failing)
        #expect(health.words == "connection refused; 3 times in a row; next try 12:15 UTC")
    }

    @Test func wallToldByThePoller_isAWall() {
        #expect(health(.failed("HTTP 403"), parsed: nil, failures: 1, isWalled: true).state == .walled)
    }

    @Test func unchangedChallengePage_staysAWall() {
        let wall = NotAFeed(kind: .challenge, words: "a page that asks visitors to prove they are human")
        let before = health(payload, parsed: .notAFeed(wall))
        let after = health(.unchanged, parsed: nil, before: before)
        #expect(after.state == .walled)
        #expect(after.words == wall.words)
    }

    @Test func unchangedFeed_agesWithTime() {
        var before = health(payload, parsed: document(newest: 1))
        before.newestItemAt = TestWorld.now.advanced(by: -30 * 86_400)
        #expect(health(.unchanged, parsed: nil, before: before).state == .stale)
    }
}

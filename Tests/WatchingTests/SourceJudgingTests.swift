import EventModel
import Testing

@testable import Watching

@Suite struct SourceJudgingTests {
    private let source = TestWorld.source(url: "http://127.0.0.1/feed")

    private func health(
        _ outcome: PollResult.Outcome, parsed: ParsedPayload?, before: SourceHealth? = nil, failures: Int = 0,
        kind: SourceKind = .wire, isWalled: Bool = false, notes: [String] = [], silence: Int64? = nil
    ) -> SourceHealth {
        var result = PollResult(
            source: "wire", outcome: outcome, startedAt: TestWorld.now, endedAt: TestWorld.now,
            failuresInARow: failures, nextDueAt: TestWorld.now.advanced(by: 900), memory: PollMemory())
        (result.isWalled, result.notes) = (isWalled, notes)
        return SourceJudging(source: TestWorld.source(url: "", kind: kind)).health(
            after: result, parsed: parsed, added: [nil], before: before ?? SourceHealth(source: "wire"),
            rhythm: silence.map(rhythm))
    }

    /// Of a source whose longest usual silence is that many hours.
    private func rhythm(_ hours: Int64) -> PublishingRhythm {
        var rhythm = PublishingRhythm()
        rhythm.learn(
            published: (0..<6).map { TestWorld.now.advanced(by: -$0 * hours * 3600) }, hasNews: true, now: TestWorld.now
        )
        return rhythm
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

    @Test func futureDates_areSaid_alsoWhenTheDocumentIsUnchanged() {
        let first = health(payload, parsed: document(newest: -400))
        #expect(first.words == "answers, but its items are dated in the future")
        #expect(health(.unchanged, parsed: nil, before: first).words == first.words)
    }

    @Test func failure_saysWhatAndWhenNext() {
        let health = health(.failed("connection refused"), parsed: nil, failures: 3)
        #expect(health.state == .failing)
        #expect(health.words == "connection refused; 3 times in a row since 12:00 UTC; next try 12:15 UTC")
    }

    @Test func failure_saysSinceWhen_andIsForgottenAfterASuccess() {
        var before = health(.failed("HTTP 503"), parsed: nil, failures: 1)
        #expect(before.words == "HTTP 503; next try 12:15 UTC")
        before.failingSince = TestWorld.now.advanced(by: -2 * 86_400)
        let again = health(.failed("HTTP 503"), parsed: nil, before: before, failures: 40)
        #expect(again.words == "HTTP 503; 40 times in a row since 2026-11-22 12:00 UTC; next try 12:15 UTC")
        #expect(health(payload, parsed: document(newest: 0), before: again).failingSince == nil)
    }

    @Test(
        arguments: [
            (1, 0, .fresh), (1, 1, .aging), (1, 4, .stale), (1, 31, .zombie),  // a wire that never sleeps
            (24, 1, .fresh), (24, 3, .aging), (24, 7, .stale), (24, 31, .zombie),  // a daily
            (720, 40, .fresh), (720, 50, .aging), (720, 100, .stale), (720, 300, .zombie),  // a monthly
            (8760, 300, .fresh), (8760, 600, .aging), (8760, 1000, .stale),  // a yearbook
        ] as [(Int64, Int64, SourceHealth.State)])
    func document_isJudgedByTheSourcesOwnRhythm(silence: Int64, days: Int64, state: SourceHealth.State) {
        #expect(health(payload, parsed: document(newest: days), silence: silence).state == state)
    }

    @Test func age_isSaidAgainstTheRhythm() {
        #expect(
            health(payload, parsed: document(newest: 9), silence: 20).words
                == "answers, but its newest item is 9 days old; it used to be silent for at most 20 hours")
    }

    @Test func notes_areSaid_andNotRepeated() {
        let first = health(payload, parsed: document(newest: nil), notes: ["moved to x"])
        #expect(first.words == "answers, but its items carry no dates; moved to x")
        #expect(health(.unchanged, parsed: nil, before: first, notes: ["moved to x"]).words == first.words)
        #expect(health(payload, parsed: document(newest: 0), notes: ["moved to x"]).words == "fresh; moved to x")
    }

    @Test func someFutureDates_areSaid_andAreNotTheNewest() {
        let reports = [3600, -3600].map { ahead in
            Report(
                id: "\(ahead)", source: "wire", title: "t", publishedAt: TestWorld.now.advanced(by: ahead),
                fetchedAt: TestWorld.now)
        }
        let health = health(payload, parsed: .document(FeedDocument(format: "rss", reports: reports)))
        #expect(health.words == "fresh; 1 of its items are dated in the future")
        #expect(health.newestItemAt == TestWorld.now.advanced(by: -3600))
    }

    @Test func series_isJudgedByItsNewestPeriod_andUnchangedStaysSo() {
        func series(_ period: String) -> ParsedPayload {
            .series(
                [
                    SeriesPoint(
                        series: "s", period: period, value: 1, unit: "RUB", source: "wire", knownAt: TestWorld.now)
                ],
                problems: [])
        }
        #expect(health(payload, parsed: series("2026-11-24"), kind: .data).state == .fresh)
        #expect(health(payload, parsed: series("2026-07"), kind: .data).state == .stale)
        let votes = health(payload, parsed: .votes([], problems: []), kind: .data)
        #expect(votes.state == .fresh)
        #expect(health(.unchanged, parsed: nil, before: votes, kind: .data).words == "fresh")
    }

    @Test func arrivals_areCountedByDay() {
        let first = health(payload, parsed: document(newest: 0))
        #expect(first.arrivals?.counts(until: TestWorld.now).suffix(2) == [0, 1])
        #expect(first.itemsSeen == 1)
    }

    @Test func wallToldByThePoller_isAWall() {
        #expect(health(.failed("HTTP 403"), parsed: nil, failures: 1, isWalled: true).state == .walled)
    }

    @Test func unchangedChallengePage_staysAWall() {
        let wall = NotAFeed(kind: .challenge, words: "a page that asks visitors to prove they are human")
        let before = health(payload, parsed: .notAFeed(wall))
        let after = health(.unchanged, parsed: nil, before: before)
        #expect(after.state == .walled)
        #expect(after.words == "\(wall.words); next try 12:15 UTC")
    }

    @Test func unchangedFeed_agesWithTime() {
        var before = health(payload, parsed: document(newest: 1))
        before.newestItemAt = TestWorld.now.advanced(by: -30 * 86_400)
        #expect(health(.unchanged, parsed: nil, before: before).state == .stale)
    }
}

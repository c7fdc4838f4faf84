import Analysis
import EventModel
import Testing

@Suite struct PhraseTallyTests {
    let now = Timestamp(rfc3339: "2026-11-24T12:00:00Z")!
    let phrases = ["no-limits", "back-to-back", "unused"].map { Phrase(id: $0, label: $0, terms: [], weight: 1) }

    func use(_ phrase: String, daysAgo: Int64) -> PhraseUse {
        PhraseUse(phrase: phrase, at: now.advanced(by: -daysAgo * 86_400))
    }

    @Test func tally_countsTheWeekAndTheRateBefore() {
        let uses = [use("no-limits", daysAgo: 1), use("no-limits", daysAgo: 6), use("no-limits", daysAgo: 30)]
        let tallies = PhraseTally.tallies(
            of: uses, phrases: phrases, observedSince: now.advanced(by: -400 * 86_400), now: now)
        #expect(tallies.map(\.week) == [2])
        #expect(tallies.first?.rate == .value(7.0 / 90))
    }

    @Test func rate_isWithheld_whenLessThanFourWeeksWereObserved() {
        let tallies = PhraseTally.tallies(
            of: [use("no-limits", daysAgo: 2)], phrases: phrases, observedSince: now.advanced(by: -17 * 86_400),
            now: now)
        #expect(tallies.first?.rate == .notEnoughVolume(seen: 10, needed: 28, unit: "days"))
    }

    @Test func tallies_areOrderedByTheWeekThenTheDossier() {
        let uses = [use("back-to-back", daysAgo: 1), use("back-to-back", daysAgo: 1), use("no-limits", daysAgo: 2)]
        let tallies = PhraseTally.tallies(of: uses, phrases: phrases, observedSince: nil, now: now)
        #expect(tallies.map(\.phrase.id) == ["back-to-back", "no-limits"])
    }

    @Test func sides_areCountedByParty() {
        let counts = SideCounts(sides: ["RUS", "CHN", "third", "RUS", "?"], dyad: Dyad(first: "RUS", second: "CHN"))
        #expect([counts.first, counts.second, counts.third, counts.total] == [2, 1, 2, 5])
    }
}

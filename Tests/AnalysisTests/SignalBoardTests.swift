import Analysis
import EventModel
import Testing

struct SignalBoardTests {
    static let dossier = Dossier(
        name: "pair", title: "Pair",
        parties: Dossier.Parties(first: party("RUS", "R", "M"), second: party("CHN", "C", "B")),
        topics: [Topic(id: "patrols", label: "joint patrols", terms: [])])

    static func party(_ code: String, _ letter: String, _ capital: String) -> Party {
        Party(
            code: code, letter: letter, capitalLetter: capital, name: LocalizedName(forms: []),
            capital: LocalizedName(forms: []), clock: Party.Clock(abbreviation: "UTC", offset: 0))
    }

    /// Two years with two stories a day.
    static func quiet(_ extra: [EventRow]) -> StoryLedger {
        var ledger = StoryLedger(dyad: dyad)
        for day in 0..<730 {
            ledger.add(row(Int64(day) * 2 + 10_000, at: noon.days(-day), dimensions: [.military], topics: ["drills"]))
            ledger.add(row(Int64(day) * 2 + 10_001, at: noon.days(-day).hours(-5), topics: ["oil"]))
        }
        for row in extra { ledger.add(row) }
        return ledger
    }

    static func patrol(_ key: Int64, _ day: Int, story: String? = nil) -> EventRow {
        row(
            key, at: noon.days(day), dimensions: [.military], target: "JPN", topics: ["patrols"], story: story)
    }

    @Test func manyStories_areABurstWithTheirEventsAsEvidence() {
        let stories = (0..<60).map { row(Int64($0) + 1, at: noon.hours(-$0), dimensions: [.tech], topics: ["ai"]) }
        let board = SignalBoard(Self.quiet(stories), dossier: Self.dossier, now: noon)
        let overall = board.signals.first
        #expect(overall?.kind == .burst)
        #expect(overall?.words.hasPrefix("burst overall: 7") ?? false)
        #expect(overall?.words.hasSuffix("stories in 7 d, 14.0 expected") ?? false)
        #expect(board.burstKeys.isSuperset(of: (1...60).map { EventKey($0) }))
    }

    @Test func copiesOfOneStory_areNoBurst() {
        let copies = (0..<60).map { row(Int64($0) + 1, at: noon.hours(-$0), topics: ["ai"], story: "one") }
        let board = SignalBoard(Self.quiet(copies), dossier: Self.dossier, now: noon)
        #expect(!board.signals.contains { $0.kind == .burst })
    }

    @Test func actNotSeenFor180Days_isFirstSince() {
        let board = SignalBoard(
            Self.quiet([Self.patrol(1, -400), Self.patrol(2, -1, story: "p"), Self.patrol(3, -1, story: "p")]),
            dossier: Self.dossier, now: noon)
        let signal = board.signals.first { $0.kind == .firstSince }
        #expect(signal?.words == "first R+C COOPERATE joint patrols →JPN since 2025-10-20")
        #expect(signal?.evidence == [EventKey(2), EventKey(3)])
    }

    @Test func actNeverSeen_isFirstEver_andSaysSinceWhenWeWatched() {
        let board = SignalBoard(Self.quiet([Self.patrol(2, -1)]), dossier: Self.dossier, now: noon)
        #expect(
            board.signals.first { $0.kind == .firstEver }?.words
                == "first R+C COOPERATE joint patrols →JPN seen since observation began on 2024-11-25")
    }

    @Test func actSeenLately_isNoFirst() {
        let board = SignalBoard(
            Self.quiet([Self.patrol(1, -60), Self.patrol(2, -1)]), dossier: Self.dossier, now: noon)
        #expect(board.firsts.isEmpty)
    }

    @Test func shortObservation_claimsNoFirst() {
        var ledger = StoryLedger(dyad: dyad)
        for day in 0..<100 { ledger.add(row(Int64(day) + 10, at: noon.days(-day))) }
        ledger.add(Self.patrol(1, -1))
        #expect(SignalBoard(ledger, dossier: Self.dossier, now: noon).firsts.isEmpty)
    }

    @Test func verifiedChronology_countsAsSeen() {
        var dossier = Self.dossier
        dossier.chronology = [
            ChronologyEntry(
                id: "p", date: OccurredOn(date: "2026-08-01", precision: .day), title: "Patrol",
                dimensions: [.military], direction: .both, root: .cooperate, topics: ["patrols"],
                citation: ChronologyEntry.Citation(title: "t", url: "https://example.org"), isVerified: true)
        ]
        #expect(SignalBoard(Self.quiet([Self.patrol(1, -1)]), dossier: dossier, now: noon).firsts.isEmpty)
        dossier.chronology[0].isVerified = false
        #expect(!SignalBoard(Self.quiet([Self.patrol(1, -1)]), dossier: dossier, now: noon).firsts.isEmpty)
    }

    @Test(arguments: 1...3) func laterEvents_changeNoSignalOfBefore(seed: UInt64) {
        let moment = noon.days(-20)
        let rows = StoryLedgerTests.rows(500, seed: seed)
        func board(_ rows: [EventRow]) -> SignalBoard {
            var ledger = StoryLedger(dyad: dyad, asOf: moment)
            for row in rows { ledger.add(row) }
            return SignalBoard(ledger, dossier: Self.dossier, now: moment)
        }
        #expect(board(rows) == board(rows.filter { $0.knownAt <= moment }))
    }
}

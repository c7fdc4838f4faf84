import Analysis
import EventModel
import Testing

struct RelationStateTests {
    static func state(_ rows: [EventRow], asOf: Timestamp = noon, dossier: Dossier = MeetingBoardTests.dossier)
        -> RelationState
    {
        var ledger = RelationLedger(dossier: dossier, asOf: asOf)
        for row in rows { ledger.add(row) }
        return RelationState(&ledger, material: RelationState.Material(dossier: dossier), now: asOf)
    }

    @Test(arguments: 1...4) func anyResult_isTheSameWithLaterEventsInTheArchive(seed: UInt64) {
        let moment = noon.days(-15)
        var rows = StoryLedgerTests.rows(600, seed: seed)
        for place in rows.indices where place % 3 == 0 { rows[place].relevance = .context }
        for place in rows.indices where place % 5 == 0 { rows[place].folded = ArraySlice("putin and xi meet".utf8) }
        // Published before, heard of later.
        for place in rows.indices where place % 7 == 0 { rows[place].knownAt = rows[place].knownAt.days(10) }
        let known = rows.filter { $0.knownAt <= moment }
        #expect(Self.state(rows, asOf: moment) == Self.state(known, asOf: moment))
        #expect(Self.state(rows, asOf: moment) != Self.state(rows))
    }

    @Test func emptyArchive_hasAStateThatClaimsNothing() {
        let state = Self.state([])
        #expect(state.signals.isEmpty)
        #expect(state.meetings.lines.isEmpty)
        #expect(state.front.bodies.isEmpty)
        #expect(state.lines.figures.allSatisfy { $0.standing.isWithheld })
    }

    @Test func leadersMeetings_areCountedAmongDeeds() {
        let state = Self.state([MeetingBoardTests.meeting(1, -10, side: "RUS")])
        #expect(state.deeds.first { $0.deed == .leaders }?.thisYear == .value(1))
        #expect(state.deeds.first { $0.deed == .leaders }?.lastYear == .value(0))
    }

    @Test func patrolsReportedOverDays_areOne() {
        let rows = [-100, -98, -20].enumerated().map { place, day in
            row(Int64(place) + 1, at: noon.days(day), dimensions: [.military], target: "JPN", topics: ["patrols"])
        }
        #expect(Self.state(rows).deeds.first { $0.deed == .patrols }?.thisYear == .value(2))
    }

    @Test func sourcesDownOnOneSide_withholdLines() {
        var dossier = MeetingBoardTests.dossier
        dossier.sources = ["a", "b"].map {
            Source(
                name: $0, url: "https://example.org", side: "RUS", jurisdiction: "RUS", kind: .official, family: $0,
                audience: .domestic, language: "ru")
        }
        let health = ["a", "b"].map { SourceHealth(source: $0, state: .failing) }
        var ledger = RelationLedger(dossier: dossier)
        let state = RelationState(
            &ledger, material: RelationState.Material(dossier: dossier, health: health), now: noon)
        #expect(state.core == .withheld("none of 2 core sources of RUS can be heard"))
        #expect(state.lines.figure(.talk)?.standing == state.core)
    }
}

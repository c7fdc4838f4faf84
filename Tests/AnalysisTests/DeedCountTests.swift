import Analysis
import EventModel
import Testing

/// Every count of deeds opens into what was counted.
struct DeedCountTests {
    private static func deed(_ deed: DeedCount.Deed, _ state: RelationState) throws -> DeedCount {
        try #require(state.deeds.first { $0.deed == deed })
    }

    private static func patrol(_ key: Int64, _ day: Int) -> EventRow {
        row(key, at: noon.days(day), dimensions: [.military], target: "JPN", topics: ["patrols"])
    }

    @Test func patrols_openIntoEachOfThem_withAFilterThatFindsItsReports() throws {
        let state = RelationStateTests.state([
            Self.patrol(1, -100), Self.patrol(2, -98), Self.patrol(3, -20), Self.patrol(4, -400),
        ])
        let deed = try Self.deed(.patrols, state)
        #expect(deed.thisYear == .value(2) && deed.lastYear == .value(1))
        let today = DayNumber.day(of: noon)
        #expect(
            deed.occasions.map(\.days) == [
                today - 20...today - 20, today - 100...today - 98, today - 400...today - 400,
            ])
        #expect(
            deed.occasions[1].filter == "topic:patrols relevance:dyad after:2026-08-16 before:2026-08-19")
    }

    @Test func countedOccasions_areAsManyAsTheFiguresSay() throws {
        let rows =
            (0..<60).map { Self.patrol(Int64($0) + 1, -$0 * 13) } + [MeetingBoardTests.meeting(900, -10, side: "RUS")]
        for deed in RelationStateTests.state(rows).deeds where deed.unit == "times" {
            guard case .value(let this) = deed.thisYear, case .value(let last) = deed.lastYear else { continue }
            #expect(deed.occasions.count == Int(this + last), "\(deed.deed.rawValue)")
        }
    }

    @Test func leadersMeetings_openIntoTheirEvents() throws {
        let deed = try Self.deed(.leaders, RelationStateTests.state([MeetingBoardTests.meeting(7, -10, side: "RUS")]))
        #expect(deed.occasions.map(\.events) == [[EventKey(7)]])
    }

    @Test func trade_opensIntoItsMonths() throws {
        var ledger = RelationLedger(dossier: MeetingBoardTests.dossier)
        let points = ["2025-01", "2025-02", "2026-01", "2026-02"].enumerated().map { place, period in
            SeriesPoint(
                series: "trade", period: period, value: Double(10 + place), unit: "bn USD", source: "gacc",
                knownAt: noon.days(-30))
        }
        let state = RelationState(
            &ledger, material: RelationState.Material(dossier: MeetingBoardTests.dossier, series: points), now: noon)
        let deed = try Self.deed(.trade, state)
        #expect(deed.thisYear == .value(25))
        #expect(
            deed.occasions.map(\.words) == [
                "2026-02: 13.0 bn USD (gacc)", "2026-01: 12.0 bn USD (gacc)", "2025-02: 11.0 bn USD (gacc)",
                "2025-01: 10.0 bn USD (gacc)",
            ])
    }

    @Test func archiveWithoutVotes_saysWhereToGetThem() {
        var dossier = MeetingBoardTests.dossier
        #expect(MissingVotes(dossier).lines.last?.contains("bilat import FILE.csv") == true)
        dossier.sources = [
            Source(
                name: "un-ga", url: "https://digitallibrary.un.org/x.csv", format: .votes, side: "third",
                jurisdiction: "INT", kind: .data, family: "un", audience: .foreign, language: "en", enabled: false)
        ]
        #expect(
            MissingVotes(dossier).lines == [
                "no recorded vote is in the archive",
                "un-ga: switched off, S in the dashboard switches it on; or download https://digitallibrary.un.org/x.csv, then: bilat import FILE.csv",
            ])
    }
}

import Analysis
import EventModel
import Testing

struct CalendarBoardTests {
    static func entry(
        _ rule: CalendarEntry.Rule? = .monthly(from: 7, to: 9), dates: [String] = [], topics: [String] = ["trade"],
        terms: [String] = ["customs"]
    ) -> CalendarEntry {
        CalendarEntry(
            id: "customs", title: "Customs figures", kind: .release, dimensions: [.economic],
            dates: dates.map { OccurredOn(date: $0, precision: .day) }, rule: rule, topics: topics,
            terms: terms.map { Term(language: "en", text: $0) }, series: "trade-usd",
            citation: ChronologyEntry.Citation(title: "t", url: "https://example.org"), isVerified: true)
    }

    static func states(
        _ entry: CalendarEntry, now: Timestamp, rows: [EventRow] = [], series: [SeriesPoint] = [],
        core: LineStanding = .shown, heard: Bool = true
    ) -> [String] {
        let watching = CalendarWatching(calendar: [entry])
        let board = CalendarBoard(
            [entry], sightings: rows.flatMap { watching.sightings(of: $0) }, series: series, core: core,
            heard: { _ in heard }, now: now)
        return board.events.map { "\(DayNumber.text($0.days.lowerBound)) \($0.words)" }
    }

    static let day8 = Timestamp(rfc3339: "2026-11-08T12:00:00Z") ?? noon

    @Test func expectedEvent_isUpcomingThenDueThenMissed() {
        #expect(Self.states(Self.entry(), now: noon.days(-20))[1] == "2026-11-07 in 3 d")
        #expect(Self.states(Self.entry(), now: Self.day8)[1] == "2026-11-07 due until 2026-11-09")
        // Three days of grace behind the ninth.
        #expect(Self.states(Self.entry(), now: Self.day8.days(6))[0] == "2026-11-07 due, not seen (2 d over)")
    }

    @Test func reportOfIt_showsThatItCame() {
        let report = row(1, at: Self.day8, topics: ["trade"], folded: "customs: trade grew")
        #expect(Self.states(Self.entry(), now: noon, rows: [report])[0] == "2026-11-07 seen 2026-11-08")
    }

    @Test func reportOnAnotherMatter_showsNothing() {
        let report = row(1, at: Self.day8, topics: ["trade"], folded: "trade grew")
        #expect(Self.states(Self.entry(), now: noon, rows: [report])[0] == "2026-11-07 due, not seen (12 d over)")
    }

    @Test func planOfIt_showsNothing() {
        let report = row(1, at: Self.day8, topics: ["trade"], modality: .planned, folded: "customs to publish")
        #expect(Self.states(Self.entry(), now: Self.day8, rows: [report])[1] == "2026-11-07 due until 2026-11-09")
    }

    @Test func pointOfTheSeries_showsThatItCame() {
        let point = SeriesPoint(
            series: "trade-usd", period: "2026-10", value: 20, unit: "USD", source: "customs", knownAt: Self.day8)
        #expect(Self.states(Self.entry(), now: noon, series: [point])[0] == "2026-11-07 seen 2026-11-08")
    }

    @Test func nothingIsMissed_whenSourcesWereDown() {
        let states = Self.states(Self.entry(), now: noon, core: .greyed("1 of 4 core sources of Moscow can be heard"))
        #expect(states[0] == "2026-11-07 time over, 1 of 4 core sources of Moscow can be heard")
    }

    @Test func nothingIsMissed_whenTooLittleWasHeard() {
        #expect(
            Self.states(Self.entry(), now: noon, heard: false)[0]
                == "2026-11-07 time over, too little was heard from both capitals then")
    }

    @Test func announcedDate_standsInPlaceOfTheRule() {
        let entry = Self.entry(.yearly(from: "12-10", to: "12-20"), dates: ["2026-12-03"])
        #expect(Self.states(entry, now: noon) == ["2026-12-03 in 9 d"])
    }

    @Test func pastEditions_standBeside() {
        let entry = Self.entry(.yearly(from: "11-20", to: "11-30"))
        let rows = [row(1, at: noon.days(-365), topics: ["trade"], folded: "customs")]
        let watching = CalendarWatching(calendar: [entry])
        let board = CalendarBoard(
            [entry], sightings: rows.flatMap { watching.sightings(of: $0) }, heard: { _ in true }, now: noon)
        #expect(board.events.first?.past.map(DayNumber.text) == ["2025-11-24"])
    }

    @Test func missed_isASignal_andDueIsNot() {
        let board = CalendarBoard([Self.entry()], sightings: [], heard: { _ in true }, now: noon)
        #expect(board.signals.map(\.words) == ["due, not seen: Customs figures, 12 d over"])
    }

    @Test func lastDayOfMonth_isClampedToItsLength() {
        let states = Self.states(Self.entry(.monthly(from: 31, to: 31)), now: noon)
        #expect(states.contains("2026-11-30 in 6 d"))
    }
}

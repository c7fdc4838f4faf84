/// Where lines, signals and evidence get the stories from: a ledger of events, or days that were reckoned before.
public protocol StorySource: Sendable {
    /// The days on which stories began: first and last.
    var span: ClosedRange<Int>? { get }
    /// Events that an analyst has corrected.
    var corrections: Int { get }
    /// Each day's aggregate, in order, as told by sources of `sides` without the sources named in `dropped`.
    mutating func aggregates(of days: ClosedRange<Int>, sides: SideSet, without dropped: Set<String>) -> [DayAggregate]
    /// A day's stories; of one long past they may be gone.
    func page(of day: Int) -> DayPage
    /// The days of stories with an act of a wanted kind; a day may come twice.
    func days(where isWanted: (ActKind) -> Bool) -> [Int]
    /// For each kind the last day before the given one on which it was seen, where it was.
    func lastDays(of kinds: [ActKind: Int]) -> [ActKind: Int]
    /// How many stories of a span each party's own sources told.
    func told(in days: ClosedRange<Int>) -> (first: Int, second: Int)
}

/// Where a whole state comes from.
public protocol RelationSource: StorySource {
    var meetingSightings: [MeetingSighting] { get }
    var calendarSightings: [CalendarSighting] { get }
}

extension StorySource {
    /// Stories from each capital's own sources that a span must have before silence in it means anything.
    private static var neededStories: Int { 3 }

    /// Whether sources of both parties told at least three stories each in a span of days.
    func hearsBothCapitals(_ days: ClosedRange<Int>) -> Bool {
        let told = told(in: days)
        return told.first >= Self.neededStories && told.second >= Self.neededStories
    }

    /// Outside events of a span of days, earliest day first.
    func contextEvents(_ days: ClosedRange<Int>) -> [ContextEvent] { days.flatMap { page(of: $0).context } }
}

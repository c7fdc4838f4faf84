import EventModel

/// What one day gives to every view, whatever was before: kept in the archive, so that years open without their events.
public struct DayFigures: Hashable, Sendable {
    var sums = DaySums()
    /// Stories that began on the day, and how many of them each party's own sources told.
    var stories = 0
    var toldByFirst = 0
    var toldBySecond = 0
    /// Events of these stories that an analyst has corrected.
    var corrected = 0
    /// Kinds of act told, in the order of the stories.
    var acts: [ActKind] = []
    /// What single events of the day show, in the order of their keys.
    var meetings: [MeetingSighting] = []
    var signs: [CalendarSighting] = []

    public init() {}

    init(_ page: DayPage, corrected: Set<EventKey>, meetings: [MeetingSighting], signs: [CalendarSighting]) {
        sums = DaySums(page)
        stories = page.stories.count
        (toldByFirst, toldBySecond) = page.told
        acts = Self.acts(of: page)
        self.meetings = meetings
        self.signs = signs
        guard !corrected.isEmpty else { return }
        for story in page.stories { story.forEach { if corrected.contains($0.key) { self.corrected += 1 } } }
    }

    private static func acts(of page: DayPage) -> [ActKind] {
        var acts: [ActKind] = []
        var seen: Set<ActKind> = []
        for story in page.stories {
            story.forEach { member in
                if let act = page.act(of: member), seen.insert(act).inserted { acts.append(act) }
            }
        }
        return acts
    }
}

public import EventModel

/// Everything that the views read of events: stories, meetings, outside events, signs of what was expected.
///
/// Grows with each event and never needs the rows again, so that a view of a million events opens at once.
public struct RelationLedger: Sendable {
    public private(set) var stories: StoryLedger
    public private(set) var meetings: [EventKey: MeetingSighting] = [:]
    /// Outside events by day.
    private var context: [Int: [ContextEvent]] = [:]
    private var signs: [EventKey: [CalendarSighting]] = [:]

    private let finder: MeetingFinder
    private let watching: CalendarWatching

    /// `asOf` hides what became known later.
    public init(dossier: Dossier, asOf: Timestamp = Timestamp(seconds: .max)) {
        stories = StoryLedger(dyad: dossier.dyad, voices: Voice.voices(of: dossier.sources), asOf: asOf)
        finder = MeetingFinder(dossier: dossier)
        watching = CalendarWatching(calendar: dossier.calendar)
    }

    public mutating func add(_ event: some EventFields) {
        guard event.knownAt <= stories.asOf, event.orderedAt <= stories.asOf else { return }
        stories.add(event)
        if let sighting = finder.sighting(of: event) { meetings[event.key] = sighting }
        if let outside = ContextEvent(event) { context[DayNumber.day(of: outside.at), default: []].append(outside) }
        let signs = watching.sightings(of: event)
        if !signs.isEmpty { self.signs[event.key] = signs }
    }

    /// Lays the new form of an event over its old one.
    public mutating func revise(_ event: some EventFields, from old: some EventFields) {
        meetings[event.key] = nil
        for day in [DayNumber.day(of: old.orderedAt), DayNumber.day(of: event.orderedAt)] {
            context[day]?.removeAll { $0.key == event.key }
        }
        signs[event.key] = nil
        stories.revise(event, from: old)
        if let sighting = finder.sighting(of: event) { meetings[event.key] = sighting }
        if let outside = ContextEvent(event) { context[DayNumber.day(of: outside.at), default: []].append(outside) }
        let fresh = watching.sightings(of: event)
        if !fresh.isEmpty { signs[event.key] = fresh }
    }

    var meetingSightings: [MeetingSighting] { meetings.sorted { $0.key < $1.key }.map(\.value) }
    /// Outside events of a span of days, earliest day first.
    func contextEvents(_ days: ClosedRange<Int>) -> [ContextEvent] { days.flatMap { context[$0] ?? [] } }
    var calendarSightings: [CalendarSighting] { signs.sorted { $0.key < $1.key }.flatMap(\.value) }

    mutating func board(now: Timestamp, core: LineStanding, settings: LineSettings) -> LineBoard {
        LineBoard(&stories, now: now, core: core, settings: settings)
    }

    /// A line over the last `days` days up to `back` days before `now`, from the sources of `sides` without the
    /// families of `dropped`.
    public mutating func points(
        of line: RelationLine, scope: LineScope = .overall, days: Int, back: Int = 0, sides: SideSet = .all,
        without dropped: Set<String> = [], now: Timestamp, settings: LineSettings = .standard
    ) -> [LinePoint] {
        let today = DayNumber.day(of: now) - max(0, back)
        let first = min(stories.span?.lowerBound ?? today, today)
        let numbers = stories.numbers(of: dropped)
        let aggregates = (first...today).map { day in
            if !numbers.isEmpty { return stories.aggregate(of: day, sides: sides, without: numbers) }
            return sides == .all ? stories.aggregate(of: day) : stories.aggregate(of: day, sides: sides)
        }
        let history = LineHistory(
            line: line, scope: scope, firstDay: first, aggregates: aggregates, settings: settings)
        return history.points().suffix(max(0, days))
    }

    /// The families of sources that told stories in the last `days` days up to `back` days before `now`.
    public func families(days: Int, back: Int = 0, now: Timestamp) -> [FamilyCount] {
        let last = DayNumber.day(of: now) - max(0, back)
        return stories.familyCounts(last - max(1, days) + 1...last)
    }
}

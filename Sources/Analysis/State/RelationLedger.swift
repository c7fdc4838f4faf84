public import EventModel

/// Everything that the views read of events: stories, meetings, outside events, signs of what was expected.
///
/// Grows with each event. From a whole archive it gives the full reckoning; from the events of a few days it gives what
/// is kept of them.
public struct RelationLedger: Sendable {
    public private(set) var stories: StoryLedger
    /// What single events show, by their day.
    private var meetings: [Int: [EventKey: MeetingSighting]] = [:]
    private var context: [Int: [EventKey: ContextEvent]] = [:]
    private var signs: [Int: [EventKey: [CalendarSighting]]] = [:]

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
        let day = DayNumber.day(of: event.orderedAt)
        if let sighting = finder.sighting(of: event) { meetings[day, default: [:]][event.key] = sighting }
        if let outside = ContextEvent(event) { context[day, default: [:]][event.key] = outside }
        let signs = watching.sightings(of: event)
        if !signs.isEmpty { self.signs[day, default: [:]][event.key] = signs }
    }

    /// Lays the new form of an event over its old one.
    public mutating func revise(_ event: some EventFields, from old: some EventFields) {
        let day = DayNumber.day(of: old.orderedAt)
        meetings[day]?[event.key] = nil
        context[day]?[event.key] = nil
        signs[day]?[event.key] = nil
        stories.remove(old)
        add(event)
        stories.noteMoved(event)
    }

    /// What is kept of a day.
    public func figures(of day: Int) -> DayFigures {
        DayFigures(
            stories.page(of: day), corrected: stories.corrected, meetings: sorted(meetings[day]),
            signs: sorted(signs[day]).flatMap(\.self))
    }

    private func sorted<Value>(_ values: [EventKey: Value]?) -> [Value] {
        (values ?? [:]).sorted { $0.key < $1.key }.map(\.value)
    }
}

extension RelationLedger: RelationSource {
    public var span: ClosedRange<Int>? { stories.span }
    public var corrections: Int { stories.corrections }
    public var meetingSightings: [MeetingSighting] { meetings.keys.sorted().flatMap { sorted(meetings[$0]) } }
    public var calendarSightings: [CalendarSighting] {
        signs.keys.sorted().flatMap { sorted(signs[$0]).flatMap(\.self) }
    }

    public mutating func aggregates(
        of days: ClosedRange<Int>, sides: SideSet, without dropped: Set<String>
    ) -> [DayAggregate] {
        stories.aggregates(of: days, sides: sides, without: dropped)
    }

    public func page(of day: Int) -> DayPage {
        var page = stories.page(of: day)
        page.context = sorted(context[day])
        return page
    }

    public func days(where isWanted: (ActKind) -> Bool) -> [Int] { stories.days(where: isWanted) }
    public func lastDays(of kinds: [ActKind: Int]) -> [ActKind: Int] { stories.lastDays(of: kinds) }
    public func told(in days: ClosedRange<Int>) -> (first: Int, second: Int) { stories.told(in: days) }
}

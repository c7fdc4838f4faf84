public import EventModel

/// An event that shows that something expected came.
public struct CalendarSighting: Hashable, Sendable {
    /// Id of the calendar entry.
    public var entry: String
    public var day: Int
    public var key: EventKey
}

/// Reads whether an event shows that something expected came.
public struct CalendarWatching: Sendable {
    private struct Sign {
        let id: String
        let topics: [String]
        let needles: [TextNeedle]
    }

    private let signs: [Sign]

    public init(calendar: [CalendarEntry]) {
        signs = calendar.filter { !$0.topics.isEmpty || !$0.terms.isEmpty }.map { entry in
            Sign(id: entry.id, topics: entry.topics, needles: entry.terms.map { TextNeedle($0.text) })
        }
    }

    /// What the event shows to have come; plans, comment and what has nothing to do with the two show nothing.
    public func sightings(of event: some EventFields) -> [CalendarSighting] {
        guard !signs.isEmpty, event.relevance != .none, event.coder == RowOutline.ownCoder, event.modality != .planned,
            event.modality != .conditional, event.modality != .denied, event.register != .commentary
        else { return [] }
        let topics = event.topics
        let text = NeedleText(event.foldedTitle)
        let found = signs.filter { sign in
            (sign.topics.isEmpty || topics.contains(where: sign.topics.contains))
                && (sign.needles.isEmpty || sign.needles.contains { $0.isFound(in: text) })
        }
        let day = DayNumber.day(of: event.orderedAt)
        return found.map { CalendarSighting(entry: $0.id, day: day, key: event.key) }
    }
}

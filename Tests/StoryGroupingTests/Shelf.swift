import EventModel
import StoryGrouping

/// Lays story changes down as an archive would, to be looked at.
struct Shelf {
    private(set) var stories: [EventName: String] = [:]
    private(set) var corroborations: [String: Corroboration] = [:]

    mutating func lay(_ changes: [StoryChange]) {
        for change in changes {
            for name in change.joining { stories[name] = change.story }
            corroborations[change.story] = change.corroboration
        }
    }

    func story(of event: AcceptedEvent) -> String? {
        stories[EventName(event.event.report)]
    }

    func corroboration(of event: AcceptedEvent) -> Corroboration? {
        story(of: event).flatMap { corroborations[$0] }
    }

    /// Groups events one after the other.
    init(_ events: [AcceptedEvent], dossier: Dossier = Samples.dossier) {
        var grouping = StoryGrouping(dossier: dossier)
        for event in events { lay(grouping.changes(placing: [event])) }
    }

    init() {}
}

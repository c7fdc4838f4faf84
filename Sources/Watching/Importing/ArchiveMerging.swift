public import EventModel
public import History

/// Brings all of another archive into one: every version of every report with its coding, corrections and bodies, grouped
/// with what is there into stories, then figures, alerts and what each user has marked. It can be repeated: what is there
/// already is left as it is.
public struct ArchiveMerging {
    private static let sliceSize = 1000

    private let other: History
    private let history: History
    /// Keys of the other archive up to this one are done.
    public private(set) var place = EventKey(0)
    public private(set) var count = ImportCount()
    private var newKeys: [EventKey: EventKey] = [:]

    private let stories: StoryKeeping

    public init(from other: History, into history: History, dossier: Dossier) {
        stories = StoryKeeping(dossier: dossier)
        self.other = other
        self.history = history
    }

    /// Takes over the next slice; false at the end, when marks and figures are taken over too.
    public mutating func advance() throws(HistoryError) -> Bool {
        let events = try other.storedEvents(after: place, limit: Self.sliceSize)
        guard let last = events.last else {
            try takeOverFigures()
            try takeOverMarks()
            return false
        }
        let known = try history.keys(of: events.compactMap { $0.versions.first?.event.report })
        var wanted: [AcceptedEvent] = []
        for event in events { wanted += try missing(of: event, known: known) }
        let committed = try history.commit(try grouped(wanted))
        count.add(ImportCount(committed))
        count.unchanged += events.filter { known[Self.name(of: $0)] != nil }.count
        let keys = try history.keys(of: events.compactMap { $0.versions.first?.event.report })
        for event in events { newKeys[event.key] = keys[Self.name(of: event)] }
        try takeOverCorrections(of: events)
        place = last.key
        return true
    }

    /// Grouped anew, since a story has members in both archives; corrections follow behind, from when they were made.
    private func grouped(_ events: [AcceptedEvent]) throws(HistoryError) -> CommitBatch {
        var events = events
        for place in events.indices {
            events[place].event.story = nil
            events[place].event.corrections = []
        }
        return CommitBatch(events: events, stories: try stories.changes(of: events, among: history))
    }

    /// The analysts' word on events, new or known here; what was corrected here too stays as it is.
    private func takeOverCorrections(of events: [StoredEvent]) throws(HistoryError) {
        for event in events {
            guard let new = newKeys[event.key], let corrections = event.versions.last?.event.corrections,
                !corrections.isEmpty
            else { continue }
            let corrected = Set(try history.corrections(of: new).map(\.correction.field))
            for correction in corrections where !corrected.contains(correction.field) {
                try history.correct([new], by: [correction], at: correction.madeAt)
            }
        }
    }

    /// All versions of an event that is new here; of a known one the newest, unless its text was known too.
    private func missing(
        of event: StoredEvent, known: [EventName: EventKey]
    ) throws(HistoryError) -> [AcceptedEvent] {
        guard let key = known[Self.name(of: event)], let newest = event.versions.last else { return event.versions }
        let report = newest.event.report
        let isKnown = try history.versions(of: key).contains {
            $0.title == report.title && $0.summary == report.summary
        }
        return isKnown ? [] : [newest]
    }

    private static func name(of event: StoredEvent) -> EventName {
        event.versions.first.map { EventName($0.event.report) } ?? .key(event.key)
    }

    private mutating func takeOverFigures() throws(HistoryError) {
        var batch = CommitBatch(votes: try other.votes())
        for id in try other.seriesIDs() { batch.series += try other.series(id) }
        count.add(ImportCount(try history.commit(batch)))
    }

    private func takeOverMarks() throws(HistoryError) {
        for user in try other.users() { try takeOverMarks(of: user) }
        for collection in try other.collections() {
            let members = collection.members.compactMap { member in
                newKeys[member.key].map {
                    EventCollection.Member(key: $0, note: member.note, addedAt: member.addedAt)
                }
            }
            try history.collect(members, into: collection.name, at: collection.madeAt, user: collection.user)
        }
        for var alert in try other.alerts(limit: .max).reversed() {
            alert.key = alert.key.flatMap { newKeys[$0] }
            _ = try history.keep(alert)
        }
    }

    /// What a user has caught up with is of the other archive, and is left there.
    private func takeOverMarks(of user: String) throws(HistoryError) {
        for key in try other.marks(user: user).starred.sorted() {
            guard let new = newKeys[key] else { continue }
            try history.setStar(true, on: new, at: Timestamp(seconds: 0), user: user)
        }
        let there = Set(try history.notes(user: user).map { "\($0.key.number) \($0.text)" })
        for note in try other.notes(user: user) {
            guard let new = newKeys[note.key], !there.contains("\(new.number) \(note.text)") else { continue }
            try history.addNote(note.text, to: new, at: note.madeAt, user: user)
        }
        for (key, tags) in try other.tags(user: user).sorted(by: { $0.key < $1.key }) {
            guard let new = newKeys[key] else { continue }
            for tag in tags { try history.setTag(tag, on: new, at: Timestamp(seconds: 0), user: user) }
        }
    }
}

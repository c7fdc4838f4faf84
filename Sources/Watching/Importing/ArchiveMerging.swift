public import EventModel
public import History

/// Brings all of another archive into one: every version of every report with its coding, corrections and bodies, then
/// figures and what the user has marked. It can be repeated: what is there already is left as it is.
public struct ArchiveMerging {
    private static let sliceSize = 1000

    private let other: History
    private let history: History
    /// Keys of the other archive up to this one are done.
    public private(set) var place = EventKey(0)
    public private(set) var count = ImportCount()
    private var newKeys: [EventKey: EventKey] = [:]

    public init(from other: History, into history: History) {
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
        let committed = try history.commit(CommitBatch(events: wanted))
        count.add(ImportCount(committed))
        count.unchanged += events.filter { known[Self.name(of: $0)] != nil }.count
        let keys = try history.keys(of: events.compactMap { $0.versions.first?.event.report })
        for event in events { newKeys[event.key] = keys[Self.name(of: event)] }
        place = last.key
        return true
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
        for key in try other.marks().starred.sorted() {
            guard let new = newKeys[key] else { continue }
            try history.setStar(true, on: new, at: Timestamp(seconds: 0))
        }
        let there = Set(try history.notes().map { "\($0.key.number) \($0.text)" })
        for note in try other.notes() {
            guard let new = newKeys[note.key], !there.contains("\(new.number) \(note.text)") else { continue }
            try history.addNote(note.text, to: new, at: note.madeAt)
        }
        for (key, tags) in try other.tags().sorted(by: { $0.key < $1.key }) {
            guard let new = newKeys[key] else { continue }
            for tag in tags { try history.setTag(tag, on: new, at: Timestamp(seconds: 0)) }
        }
        for collection in try other.collections() {
            let members = collection.members.compactMap { member in
                newKeys[member.key].map {
                    EventCollection.Member(key: $0, note: member.note, addedAt: member.addedAt)
                }
            }
            try history.collect(members, into: collection.name, at: collection.madeAt, user: collection.user)
        }
    }
}

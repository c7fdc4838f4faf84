import EventModel
import GRDB

/// The tables of stories inside a transaction.
struct StoryStore {
    private let database: Database
    private let query: ArchiveStatement
    private let idQuery: ArchiveStatement
    private let insertion: ArchiveStatement
    private let update: ArchiveStatement
    private let states: StoryStateStore
    private var stories: [KnownStory] = []
    /// Places in `stories`.
    private var places: [String: Int] = [:]
    private var numbers: [Int64: Int] = [:]
    private var joining: [EventName: Joining] = [:]
    /// Who stands behind a story once the whole batch is taken in, packed.
    private var outcomes: [String: Int64] = [:]

    /// Where an event of the batch belongs.
    private struct Joining {
        /// The story it begins in.
        var story: String
        /// The number of the story that its standing row shows, once that is written.
        var shown: Int64?
    }

    init(_ database: Database) throws {
        self.database = database
        query = try ArchiveStatement(database, "SELECT number, corroboration FROM stories WHERE id = ?")
        idQuery = try ArchiveStatement(database, "SELECT id FROM stories WHERE number = ?")
        insertion = try ArchiveStatement(
            database, "INSERT INTO stories (id, corroboration, firstCorroboration) VALUES (?, ?, ?)")
        update = try ArchiveStatement(database, "UPDATE stories SET corroboration = ? WHERE number = ?")
        states = try StoryStateStore(database)
    }

    /// Takes in which story each event of the batch begins in, before they are written; from there it may move on.
    mutating func expect(_ changes: [StoryChange]) {
        joining.reserveCapacity(changes.count)
        outcomes.reserveCapacity(changes.count)
        for change in changes {
            outcomes[change.story] = change.corroboration.packed
            for name in change.joining where joining[name] == nil { joining[name] = Joining(story: change.story) }
        }
    }

    /// The number of the story that an event joins by a change of this batch; its standing row is to show it.
    mutating func joined(by report: Report) throws -> Int64? {
        guard !joining.isEmpty, let place = joining.index(forKey: EventName(report)) else { return nil }
        let number = try number(of: joining.values[place].story)
        joining.values[place].shown = number
        return number
    }

    /// Whether the standing row of an event of this batch shows a story already.
    func shows(_ story: Int64, _ name: EventName) -> Bool {
        joining[name]?.shown == story
    }

    /// An event of this batch has moved on.
    mutating func moved(_ name: EventName, to story: Int64) {
        if let place = joining.index(forKey: name) { joining.values[place].shown = story }
    }

    /// The number of a story, which begins when it is asked for the first time.
    mutating func number(of id: String) throws -> Int64 {
        stories[try place(of: id)].number
    }

    private mutating func place(of id: String, beginningWith corroboration: Int64? = nil) throws -> Int {
        if let place = places[id] { return place }
        if let stored = try stored(id) { return remember(stored) }
        let outcome = outcomes[id] ?? corroboration
        insertion.bind(id, at: 1)
        insertion.bind(outcome, at: 2)
        insertion.bind(corroboration, at: 3)
        try insertion.run()
        return remember(
            KnownStory(
                id: id, number: database.lastInsertedRowID, isNew: true, corroboration: corroboration, kept: outcome))
    }

    private func stored(_ id: String) throws -> KnownStory? {
        defer { query.reset() }
        query.bind(id, at: 1)
        guard try query.step() else { return nil }
        let corroboration = query.optionalInteger(1)
        return KnownStory(
            id: id, number: query.integer(0), isNew: false, corroboration: corroboration, kept: corroboration)
    }

    private mutating func remember(_ story: KnownStory) -> Int {
        places[story.id] = stories.count
        numbers[story.number] = stories.count
        stories.append(story)
        return stories.count - 1
    }

    /// Sets who stands behind a story; nil when that is known already. `save` has to follow.
    mutating func set(
        _ corroboration: Corroboration, of id: String, at moment: Timestamp, takeNumber: () -> Int64
    ) throws -> KnownStory? {
        let place = try place(of: id, beginningWith: corroboration.packed)
        guard stories[place].corroboration != corroboration.packed else { return nil }
        stories[place].corroboration = corroboration.packed
        try states.add(to: &stories[place], number: takeNumber(), at: moment)
        return stories[place]
    }

    /// Writes what `set` has changed and the rows of the stories do not say yet.
    mutating func save() throws {
        for place in stories.indices where stories[place].corroboration != stories[place].kept {
            update.bind(stories[place].corroboration, at: 1)
            update.bind(stories[place].number, at: 2)
            try update.run()
            stories[place].kept = stories[place].corroboration
        }
    }

    /// Who stands behind a story that this batch has touched.
    func corroboration(of id: String) -> Corroboration? {
        places[id].flatMap { stories[$0].corroboration }.map(Corroboration.init(packed:))
    }

    /// The row of an event in a story.
    mutating func row(of accepted: AcceptedEvent, key: EventKey, story: Int64?) throws -> EventRow {
        var row = accepted.row(key: key)
        row.story = nil
        guard let story, let known = try known(story) else { return row }
        row.story = known.id
        row.corroboration = known.corroboration.map(Corroboration.init(packed:))
        return row
    }

    private mutating func known(_ number: Int64) throws -> KnownStory? {
        if let place = numbers[number] { return stories[place] }
        idQuery.bind(number, at: 1)
        let id = try idQuery.step() ? idQuery.text(0) : nil
        idQuery.reset()
        guard let id else { return nil }
        return stories[try place(of: id)]
    }
}

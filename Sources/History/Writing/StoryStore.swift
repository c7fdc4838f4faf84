import EventModel
import GRDB

/// The tables of stories inside a transaction.
struct StoryStore {
    private struct Known {
        var number: Int64
        var corroboration: Int64?
    }

    private let database: Database
    private let query: ArchiveStatement
    private let insertion: ArchiveStatement
    private let update: ArchiveStatement
    private let stateInsertion: ArchiveStatement
    private var known: [String: Known] = [:]
    private var ids: [Int64: String] = [:]
    private var joining: [EventName: String] = [:]

    init(_ database: Database) throws {
        self.database = database
        query = try ArchiveStatement(database, "SELECT number, corroboration FROM stories WHERE id = ?")
        insertion = try ArchiveStatement(
            database, "INSERT INTO stories (id, corroboration, firstCorroboration) VALUES (?1, ?2, ?2)")
        update = try ArchiveStatement(database, "UPDATE stories SET corroboration = ? WHERE number = ?")
        // A clock that jumped back must not turn the order of states round.
        stateInsertion = try ArchiveStatement(
            database,
            """
            INSERT INTO storyStates (number, story, corroboration, validFrom) VALUES (?1, ?2, ?3,
                max(?4, COALESCE((SELECT max(validFrom) FROM storyStates WHERE story = ?2), ?4)))
            """)
    }

    /// Takes in which story each event of the batch begins in, before they are written; from there it may move on.
    mutating func expect(_ changes: [StoryChange]) {
        for change in changes {
            for name in change.joining where joining[name] == nil { joining[name] = change.story }
        }
    }

    /// The story that an event is to join by a change of this batch.
    func expected(of report: Report) -> String? {
        joining.isEmpty ? nil : joining[EventName(report)]
    }

    /// The number of a story, which begins when it is asked for the first time.
    mutating func number(of id: String, beginningWith corroboration: Corroboration? = nil) throws -> Int64 {
        if let known = known[id] { return known.number }
        if let stored = try stored(id) {
            remember(id, stored)
            return stored.number
        }
        insertion.bind(id, at: 1)
        insertion.bind(corroboration?.packed, at: 2)
        try insertion.run()
        let number = database.lastInsertedRowID
        remember(id, Known(number: number, corroboration: corroboration?.packed))
        return number
    }

    private func stored(_ id: String) throws -> Known? {
        defer { query.reset() }
        query.bind(id, at: 1)
        return try query.step() ? Known(number: query.integer(0), corroboration: query.optionalInteger(1)) : nil
    }

    /// Sets who stands behind a story; false when that is known already.
    mutating func set(
        _ corroboration: Corroboration, of id: String, at moment: Timestamp, takeNumber: () -> Int64
    ) throws -> Bool {
        let number = try number(of: id, beginningWith: corroboration)
        guard known[id]?.corroboration != corroboration.packed else { return false }
        known[id]?.corroboration = corroboration.packed
        update.bind(corroboration.packed, at: 1)
        update.bind(number, at: 2)
        try update.run()
        stateInsertion.bind(takeNumber(), at: 1)
        stateInsertion.bind(number, at: 2)
        stateInsertion.bind(corroboration.packed, at: 3)
        stateInsertion.bind(moment.seconds, at: 4)
        try stateInsertion.run()
        return true
    }

    /// Who stands behind a story that this batch has touched.
    func corroboration(of id: String) -> Corroboration? {
        known[id]?.corroboration.map(Corroboration.init(packed:))
    }

    /// The row of an event in a story.
    mutating func row(of accepted: AcceptedEvent, key: EventKey, story: Int64?) throws -> EventRow {
        var row = accepted.row(key: key)
        row.story = nil
        guard let story, let id = try id(of: story) else { return row }
        row.story = id
        row.corroboration = corroboration(of: id)
        return row
    }

    private mutating func id(of number: Int64) throws -> String? {
        if let id = ids[number] { return id }
        let query = try ArchiveStatement(database, "SELECT id FROM stories WHERE number = ?")
        query.bind(number, at: 1)
        let id = try query.step() ? query.text(0) : nil
        query.reset()
        guard let id else { return nil }
        _ = try self.number(of: id)
        return id
    }

    private mutating func remember(_ id: String, _ story: Known) {
        known[id] = story
        ids[story.number] = id
    }
}

import EventModel
import GRDB

/// The table of states of stories inside a transaction: who stood behind one from a moment on, only ever added to.
struct StoryStateStore {
    private let query: ArchiveStatement
    private let insertion: ArchiveStatement

    init(_ database: Database) throws {
        query = try ArchiveStatement(database, "SELECT max(validFrom) FROM storyStates WHERE story = ?")
        insertion = try ArchiveStatement(
            database, "INSERT INTO storyStates (number, story, corroboration, validFrom) VALUES (?, ?, ?, ?)")
    }

    /// Adds the state a story is in now, valid from `moment` or, where a clock has jumped back, from its state before.
    func add(to story: inout KnownStory, number: Int64, at moment: Timestamp) throws {
        if story.lastState == nil, !story.isNew { story.lastState = try lastState(of: story.number) }
        let validFrom = max(moment.seconds, story.lastState ?? moment.seconds)
        story.lastState = validFrom
        insertion.bind(number, at: 1)
        insertion.bind(story.number, at: 2)
        insertion.bind(story.corroboration, at: 3)
        insertion.bind(validFrom, at: 4)
        try insertion.run()
    }

    private func lastState(of story: Int64) throws -> Int64? {
        defer { query.reset() }
        query.bind(story, at: 1)
        return try query.step() ? query.optionalInteger(0) : nil
    }
}

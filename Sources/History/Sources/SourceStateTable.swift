import EventModel
import FoundationEssentials
import GRDB

/// The table `sourceStates`: the newest state of each source as JSON.
struct SourceStateTable {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func save(_ states: [SourceState]) throws {
        guard !states.isEmpty else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let insertion = try ArchiveStatement(
            database, "INSERT OR REPLACE INTO sourceStates (source, health, memory) VALUES (?, ?, ?)")
        for state in states {
            insertion.bind(state.health.source, at: 1)
            insertion.bind(String(decoding: try encoder.encode(state.health), as: UTF8.self), at: 2)
            insertion.bind(String(decoding: try encoder.encode(state.memory), as: UTF8.self), at: 3)
            try insertion.run()
        }
        try SourceDayTable(database).save(states)
    }

    /// All states by source name. One that cannot be read (of a newer bilat) is left out: the source is polled anew.
    func all() throws -> [SourceState] {
        let decoder = JSONDecoder()
        let query = try ArchiveStatement(database, "SELECT health, memory FROM sourceStates ORDER BY source")
        defer { query.reset() }
        var states: [SourceState] = []
        while try query.step() {
            guard let health = try? decoder.decode(SourceHealth.self, from: Data(query.bytes(0))),
                let memory = try? decoder.decode(PollMemory.self, from: Data(query.bytes(1)))
            else { continue }
            states.append(SourceState(health: health, memory: memory))
        }
        return states
    }
}

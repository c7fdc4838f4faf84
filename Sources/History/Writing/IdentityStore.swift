import EventModel
import GRDB

/// The tables of traces and aliases, inside a transaction.
struct IdentityStore {
    private let traceInsertion: ArchiveStatement
    private let aliasInsertion: ArchiveStatement
    private let names: NameBook

    init(_ database: Database, names: NameBook) throws {
        self.names = names
        traceInsertion = try ArchiveStatement(
            database, "INSERT OR REPLACE INTO traces (trace, key, leftAt) VALUES (?, ?, ?)")
        aliasInsertion = try ArchiveStatement(
            database, "INSERT OR REPLACE INTO aliases (key, source, id) VALUES (?, ?, ?)")
    }

    /// Keeps by what a report is known again; its alias takes the place of an earlier one.
    func add(_ identity: ReportIdentity, of key: EventKey) throws {
        for trace in identity.traces {
            traceInsertion.bind(trace.number, at: 1)
            traceInsertion.bind(key.number, at: 2)
            traceInsertion.bind(identity.leftAt.seconds, at: 3)
            try traceInsertion.run()
        }
        guard let alias = identity.alias else { return }
        aliasInsertion.bind(key.number, at: 1)
        aliasInsertion.bind(try names.number(of: identity.source), at: 2)
        aliasInsertion.bind(alias, at: 3)
        try aliasInsertion.run()
    }
}

import EventModel
import GRDB

/// The table `sourceDays`: how each source did in the past, a row a day and one for each change of its state.
struct SourceDayTable {
    /// Seconds for which a state is believed without a new row: a source that is polled has one each day.
    private static let belief: Int64 = 36 * 3600

    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// Keeps the states that are news for the past.
    func save(_ states: [SourceState]) throws {
        let last = try ArchiveStatement(
            database, "SELECT validFrom, state FROM sourceDays WHERE source = ? ORDER BY validFrom DESC LIMIT 1")
        let insertion = try ArchiveStatement(
            database, "INSERT OR IGNORE INTO sourceDays VALUES (?, ?, ?, ?, ?, ?)")
        for health in states.map(\.health) {
            guard let moment = health.lastAttemptAt, try isNews(health, at: moment, last) else { continue }
            insertion.bind(health.source, at: 1)
            insertion.bind(moment.seconds, at: 2)
            insertion.bind(health.state.rawValue, at: 3)
            insertion.bind(health.words, at: 4)
            insertion.bind(health.lastSuccessAt?.seconds, at: 5)
            insertion.bind(health.newestItemAt?.seconds, at: 6)
            try insertion.run()
        }
    }

    private func isNews(_ health: SourceHealth, at moment: Timestamp, _ last: ArchiveStatement) throws -> Bool {
        defer { last.reset() }
        last.bind(health.source, at: 1)
        guard try last.step() else { return true }
        let day = StaleDays.day(of: Timestamp(seconds: last.integer(0)))
        return StaleDays.day(of: moment) != day || last.text(1) != health.state.rawValue
    }

    /// How sources did at a moment, by name; one of which nothing was heard for a day and a half before is left out.
    func health(asOf moment: Timestamp) throws -> [SourceHealth] {
        let query = try ArchiveStatement(
            database,
            """
            SELECT source, max(validFrom), state, words, lastSuccessAt, newestItemAt FROM sourceDays
            WHERE validFrom <= ?1 AND validFrom > ?2 GROUP BY source ORDER BY source
            """)
        defer { query.reset() }
        query.bind(moment.seconds, at: 1)
        query.bind(moment.advanced(by: -Self.belief).seconds, at: 2)
        var health: [SourceHealth] = []
        while try query.step() {
            guard let state = SourceHealth.State(rawValue: query.text(2)) else { continue }
            health.append(
                SourceHealth(
                    source: query.text(0), state: state, words: query.text(3),
                    lastAttemptAt: Timestamp(seconds: query.integer(1)),
                    lastSuccessAt: query.optionalInteger(4).map(Timestamp.init),
                    newestItemAt: query.optionalInteger(5).map(Timestamp.init)))
        }
        return health
    }
}

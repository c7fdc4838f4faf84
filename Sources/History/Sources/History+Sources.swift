public import EventModel
import GRDB

extension History {
    /// What is remembered of each source, by name.
    public func sourceStates() throws(HistoryError) -> [SourceState] {
        try read { try SourceStateTable($0).all() }
    }

    /// How sources did at a moment of the past, by name, as far as a collector was running then; empty where none was.
    public func sourceHealth(asOf moment: Timestamp) throws(HistoryError) -> [SourceHealth] {
        try read { try SourceDayTable($0).health(asOf: moment) }
    }

    /// Keeps the states of sources whose poll brought no payload.
    public func save(_ states: [SourceState]) throws(HistoryError) {
        try write { try SourceStateTable($0).save(states) }
    }

    /// How many relevant and ignored reports each source has given, by source name.
    public func counts() throws(HistoryError) -> [SourceCount] {
        try read { database in
            let query = try ArchiveStatement(
                database,
                """
                SELECT n.name, sum(r.isIgnored = 0), sum(r.isIgnored) FROM rows r JOIN names n ON n.number = r.source
                WHERE r.successor IS NULL GROUP BY r.source ORDER BY n.name
                """)
            defer { query.reset() }
            var counts: [SourceCount] = []
            while try query.step() {
                counts.append(
                    SourceCount(
                        source: query.text(0), relevant: Int(query.integer(1)), ignored: Int(query.integer(2))))
            }
            return counts
        }
    }
}

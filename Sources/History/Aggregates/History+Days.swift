public import EventModel
import GRDB

/// What has to be read to reckon days anew: their events, and those that share a story with them.
extension History {
    /// The days of all events that share, or once shared, a story with an event of these days.
    public func daysTouched(by days: ClosedRange<Int>) throws(HistoryError) -> [Int] {
        try read { database in
            let query = try ArchiveStatement(
                database,
                """
                SELECT DISTINCT \(StaleDays.day(of: "r.orderedAt")) FROM rows r
                WHERE r.storyNumber IN (\(Self.storiesSQL)) AND r.successor IS NULL AND +r.isIgnored = 0
                """)
            defer { query.reset() }
            Self.bind(days, to: query)
            var touched: [Int] = []
            while try query.step() { touched.append(Int(query.integer(0))) }
            return touched.sorted()
        }
    }

    /// The relevant rows of these days as they now stand or stood at a moment, and the other rows of their stories.
    public func rows(ofDays days: ClosedRange<Int>, asOf moment: Timestamp? = nil) throws(HistoryError) -> [EventRow] {
        let validity = Validity(asOf: moment)
        return try read { database in
            let own = try RowRange(
                from: StaleDays.start(of: days.lowerBound), to: StaleDays.start(of: days.upperBound + 1),
                validity: validity, includesIgnored: false
            ).statement(database)
            let others = try ArchiveStatement(database, Self.othersSQL(validity))
            Self.bind(days, to: others)
            validity.bind(to: others)
            return try Self.rows(of: own, database: database) + Self.rows(of: others, database: database)
        }
    }

    /// The relevant rows of these days alone, as they now stand or stood at a moment, that became known after `since`.
    public func rows(
        ofDays days: ClosedRange<Int>, knownAfter since: Timestamp, asOf moment: Timestamp? = nil
    ) throws(HistoryError) -> [EventRow] {
        try read { database in
            let own = try RowRange(
                from: StaleDays.start(of: days.lowerBound), to: StaleDays.start(of: days.upperBound + 1),
                validity: Validity(asOf: moment), includesIgnored: false
            ).statement(database)
            return try Self.rows(of: own, database: database).filter { $0.knownAt > since }
        }
    }

    /// When what stands of each day became known, in the order of days; only of days whose records are kept.
    public func dayKnowledge() throws(HistoryError) -> [DayKnowledge] {
        try read { try DayKnowledgeTable($0).all() }
    }

    /// When what now stands of these days became known, from their rows; of a day without any nothing is said.
    public func dayKnowledge(of days: ClosedRange<Int>) throws(HistoryError) -> [DayKnowledge] {
        try read { try DayKnowledgeTable($0).found(days) }
    }

    /// The days on which there are relevant events, newest first.
    public func eventDays() throws(HistoryError) -> [Int] {
        try read { database in
            try Int.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT \(StaleDays.day(of: "orderedAt")) AS day FROM rows WHERE isIgnored = 0 ORDER BY 1 DESC
                    """)
        }
    }

    /// An ignored report may still change who stands behind its story.
    private static let storiesSQL = """
        SELECT storyNumber FROM rows
        WHERE isIgnored IN (0, 1) AND orderedAt >= ?1 AND orderedAt < ?2 AND storyNumber IS NOT NULL
        """

    private static func othersSQL(_ validity: Validity) -> String {
        """
        SELECT \(RowReader.columns(of: validity)) FROM \(RowReader.tables)
        WHERE r.storyNumber IN (\(storiesSQL)\(validity.asOf == nil ? " AND successor IS NULL" : ""))
            AND \(validity.condition) AND +r.isIgnored = 0 AND NOT (r.orderedAt >= ?1 AND r.orderedAt < ?2)
        """
    }

    private static func bind(_ days: ClosedRange<Int>, to query: ArchiveStatement) {
        query.bind(StaleDays.start(of: days.lowerBound).seconds, at: 1)
        query.bind(StaleDays.start(of: days.upperBound + 1).seconds, at: 2)
    }
}

public import EventModel
import GRDB
public import Querying

extension History {
    /// Hands over the rows that a query means, newest first, until `body` returns false or `limit` rows were given.
    ///
    /// `since` and `until` bound the moment rows are ordered by (`until` itself is outside). `asOf` asks for what was
    /// known at a moment: headline, story and corrections as they then were, coded as `coding` says. `shouldStop` is
    /// asked every few rows, so that a search nobody waits for ends. Returns what the user should know about the answer,
    /// such as a regular expression that was too costly, else nil.
    @discardableResult
    public func forEachRow(
        matching query: Query, marks: EventMarks = EventMarks(), since: Timestamp? = nil, until: Timestamp? = nil,
        asOf: Timestamp? = nil, coding: CodingView = .current, limit: Int = .max,
        shouldStop: () -> Bool = { false }, _ body: (EventRow) -> Bool
    ) throws(HistoryError) -> String? {
        try read { database in
            let range = RowRange(
                from: [since, query.earliest].compactMap { $0 }.max(),
                to: [until, query.latest].compactMap { $0 }.min(),
                validity: Validity(asOf: asOf, coding: coding), includesIgnored: query.reachesIgnored)
            let statement = try range.statement(database)
            defer { statement.reset() }
            var reader = RowReader(names: try NameBook(database))
            var run = QueryRun(query, marks: marks)
            var left = limit
            var seen = 0
            while left > 0, try statement.step() {
                seen += 1
                if seen % 64 == 0, shouldStop() { break }
                let row = reader.row(statement)
                guard run.matches(row) else { continue }
                left -= 1
                guard body(row) else { break }
            }
            return run.problem
        }
    }
}

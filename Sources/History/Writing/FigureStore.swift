import EventModel
import FoundationEssentials
import GRDB

/// The tables of series and votes inside a transaction: a changed figure is a new row, known from its moment on.
struct FigureStore {
    private let pointQuery: ArchiveStatement
    private let pointInsertion: ArchiveStatement
    private let voteQuery: ArchiveStatement
    private let voteInsertion: ArchiveStatement

    init(_ database: Database) throws {
        pointQuery = try ArchiveStatement(
            database,
            """
            SELECT value, unit FROM seriesPoints WHERE series = ? AND period = ? AND source = ? AND knownAt <= ?
            ORDER BY knownAt DESC, number DESC LIMIT 1
            """)
        pointInsertion = try ArchiveStatement(
            database,
            """
            INSERT INTO seriesPoints (series, period, source, knownAt, value, unit, isReconstructed)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
        voteQuery = try ArchiveStatement(
            database,
            "SELECT record FROM votes WHERE id = ? AND knownAt <= ? ORDER BY knownAt DESC, number DESC LIMIT 1")
        voteInsertion = try ArchiveStatement(database, "INSERT INTO votes (id, knownAt, record) VALUES (?, ?, ?)")
    }

    /// Keeps a point unless that value was known by then; returns whether it is news.
    func add(_ point: SeriesPoint) throws -> Bool {
        guard point.value.isFinite, try !isKnown(point) else { return false }
        bind(point, to: pointInsertion)
        pointInsertion.bind(point.value, at: 5)
        pointInsertion.bind(point.unit, at: 6)
        pointInsertion.bind(point.knownBy == .reconstructed ? 1 : 0, at: 7)
        try pointInsertion.run()
        return true
    }

    private func isKnown(_ point: SeriesPoint) throws -> Bool {
        defer { pointQuery.reset() }
        bind(point, to: pointQuery)
        guard try pointQuery.step() else { return false }
        return pointQuery.optionalDouble(0) == point.value && pointQuery.text(1) == point.unit
    }

    private func bind(_ point: SeriesPoint, to statement: ArchiveStatement) {
        statement.bind(point.series, at: 1)
        statement.bind(point.period, at: 2)
        statement.bind(point.source, at: 3)
        statement.bind(point.knownAt.seconds, at: 4)
    }

    /// Keeps a vote unless it was known like this by then; returns whether it is news.
    func add(_ vote: Vote) throws -> Bool {
        guard try !isKnown(vote) else { return false }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        voteInsertion.bind(vote.id, at: 1)
        voteInsertion.bind(vote.knownAt.seconds, at: 2)
        voteInsertion.bind(String(decoding: try encoder.encode(vote), as: UTF8.self), at: 3)
        try voteInsertion.run()
        return true
    }

    private func isKnown(_ vote: Vote) throws -> Bool {
        defer { voteQuery.reset() }
        voteQuery.bind(vote.id, at: 1)
        voteQuery.bind(vote.knownAt.seconds, at: 2)
        guard try voteQuery.step(),
            var stored = try? JSONDecoder().decode(Vote.self, from: Data(voteQuery.bytes(0)))
        else { return false }
        (stored.knownAt, stored.knownBy, stored.source) = (vote.knownAt, vote.knownBy, vote.source)
        return stored == vote
    }
}

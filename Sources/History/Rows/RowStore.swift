import EventModel
import GRDB

/// The table `rows` inside a transaction: only ever added to, each row valid from one moment of known time to the next.
struct RowStore {
    private let database: Database
    private let writer: RowWriter
    private let names: NameBook
    private let standingQuery: ArchiveStatement
    private let ending: ArchiveStatement
    /// Rows, codings and states of stories are numbered together; a number is never given twice.
    private var lastNumber: Int64

    init(_ database: Database, names: NameBook) throws {
        self.database = database
        self.names = names
        writer = try RowWriter(database, names: names)
        standingQuery = try ArchiveStatement(
            database,
            "\(Self.selection) WHERE r.key = ? AND r.successor IS NULL ORDER BY r.number DESC LIMIT 1")
        ending = try ArchiveStatement(
            database,
            "UPDATE rows SET validTo = ?1, knownTo = ?1, successor = ?2, recodedBy = ?3 WHERE number = ?4")
        lastNumber = try Self.lastNumber(database)
    }

    private static let selection = """
        SELECT r.number, COALESCE(r.coding, r.number), c.version, r.storyNumber, r.side, r.isIgnored,
            r.isReconstructed, r.validFrom, COALESCE(r.knownFrom, r.validFrom),
            CASE WHEN r.knownFrom IS NULL THEN r.validTo ELSE r.knownTo END, r.orderedAt
        FROM rows r JOIN codings c ON c.number = COALESCE(r.coding, r.number)
        """

    /// The newest number given out in an archive.
    static func lastNumber(_ database: Database) throws -> Int64 {
        try Int64.fetchOne(
            database,
            sql: """
                SELECT max(COALESCE((SELECT seq FROM sqlite_sequence WHERE name = 'codings'), 0),
                    COALESCE((SELECT max(number) FROM rows), 0), COALESCE((SELECT max(number) FROM storyStates), 0))
                """) ?? 0
    }

    mutating func takeNumber() -> Int64 {
        lastNumber += 1
        return lastNumber
    }

    /// Remembers the last number given out, even where what bore it is deleted later.
    func keepNumber() throws {
        try database.execute(
            sql: "UPDATE sqlite_sequence SET seq = ? WHERE name = 'codings' AND seq < ?",
            arguments: [lastNumber, lastNumber])
    }

    /// The row of an event that stands now; nil for an unknown key.
    func standing(of key: EventKey) throws -> StandingRow? {
        defer { standingQuery.reset() }
        standingQuery.bind(key.number, at: 1)
        return try standingQuery.step() ? row(standingQuery) : nil
    }

    /// Rows of an event that no longer stand but do so in the past, with the coder of today, oldest first.
    func past(of key: EventKey) throws -> [StandingRow] {
        let query = try ArchiveStatement(
            database,
            "\(Self.selection) WHERE r.key = ? AND r.successor IS NOT NULL AND r.recodedBy IS NULL ORDER BY r.number")
        defer { query.reset() }
        query.bind(key.number, at: 1)
        var rows: [StandingRow] = []
        while try query.step() { rows.append(row(query)) }
        return rows
    }

    private func row(_ query: ArchiveStatement) -> StandingRow {
        StandingRow(
            number: query.integer(0), coding: query.integer(1), version: Int(query.integer(2)),
            story: query.optionalInteger(3), side: names.name(query.integer(4)), isIgnored: query.integer(5) == 1,
            isReconstructed: query.integer(6) == 1, validFrom: Timestamp(seconds: query.integer(7)),
            knownFrom: Timestamp(seconds: query.integer(8)), knownTo: query.optionalInteger(9).map(Timestamp.init),
            orderedAt: Timestamp(seconds: query.integer(10)))
    }

    func add(_ row: EventRow, _ standing: RowWriter.Standing) throws {
        try writer.add(row, standing)
    }

    /// Ends a row in favour of another; `isRecoding` where the other only codes anew what this one coded.
    func end(_ row: StandingRow, at moment: Timestamp, successor: Int64, isRecoding: Bool = false) throws {
        ending.bind(moment.seconds, at: 1)
        ending.bind(successor, at: 2)
        ending.bind(isRecoding ? successor : nil, at: 3)
        ending.bind(row.number, at: 4)
        try ending.run()
    }

    /// A past row gives its stretch of time to a new coding of the same text.
    func yield(_ row: StandingRow, to successor: Int64) throws {
        try database.execute(
            sql: "UPDATE rows SET recodedBy = ? WHERE number = ?", arguments: [successor, row.number])
    }

    /// Adds a row that differs from a standing one in its story only.
    func copy(_ row: StandingRow, number: Int64, story: Int64?, validFrom: Timestamp) throws {
        let copying = try ArchiveStatement(database, RowWriter.copySQL)
        copying.bind(number, at: 1)
        copying.bind(row.coding, at: 2)
        copying.bind(story, at: 3)
        copying.bind(validFrom.seconds, at: 4)
        copying.bind(row.number, at: 5)
        try copying.run()
    }

    /// A row as a reader has it.
    func row(number: Int64) throws -> EventRow? {
        try eventRows(where: "r.number = ?", number).first
    }

    /// The rows that stand in a story, ignored ones left out, in the order of keys.
    func members(of story: Int64) throws -> [EventRow] {
        try eventRows(
            where: "r.storyNumber = ? AND r.successor IS NULL AND r.isIgnored = 0 ORDER BY r.key", story)
    }

    private func eventRows(where condition: String, _ argument: Int64) throws -> [EventRow] {
        let query = try ArchiveStatement(
            database, "SELECT \(RowReader.columns) FROM \(RowReader.tables) WHERE \(condition)")
        defer { query.reset() }
        query.bind(argument, at: 1)
        var reader = RowReader(names: names)
        var rows: [EventRow] = []
        while try query.step() { rows.append(reader.row(query)) }
        return rows
    }

    /// The folded text of a row.
    func folded(of row: StandingRow) throws -> [UInt8] {
        let query = try ArchiveStatement(database, "SELECT folded FROM rows WHERE number = ?")
        defer { query.reset() }
        query.bind(row.number, at: 1)
        return try query.step() ? query.bytes(0) : []
    }
}

import EventModel
import GRDB

/// Adds event rows to the table `rows`.
struct RowWriter {
    /// What a row is besides its event's fields.
    struct Standing {
        var number: Int64
        var coding: Int64
        var story: Int64?
        var isReconstructed: Bool
        var validFrom: Timestamp
        /// Set where the row takes the place of another that an older coder made.
        var knownFrom: Timestamp?
        /// Set with `successor` for a row that never stood: a new coding of a text that has been replaced.
        var ended: (validTo: Timestamp, knownTo: Timestamp?, successor: Int64)?
    }

    private static let contentColumns = """
        key, isIgnored, orderedAt, publishedAt, knownAt, source, side, language, relevance, direction, \
        dimensions, root, quad, polarity, register, rhetoric, isRoutine, target, topics, phrases, regions, confidence, \
        modality, code, goldstein, speaker, speakerRank, coder, isCorrected, title, folded
        """
    private static let columns = """
        number, \(contentColumns), coding, storyNumber, isReconstructed, validFrom, knownFrom, validTo, knownTo, \
        successor
        """
    /// Copies the row ?5 as ?1 of the coding ?2 and the story ?3, valid from ?4.
    static let copySQL = """
        INSERT INTO rows (number, \(contentColumns), coding, storyNumber, isReconstructed, validFrom)
        SELECT ?1, \(contentColumns), ?2, ?3, isReconstructed, ?4 FROM rows WHERE number = ?5
        """
    private static let columnCount = 40
    private static let sql =
        "INSERT INTO rows (\(columns)) VALUES (\(Array(repeating: "?", count: columnCount).joined(separator: ",")))"

    private let insertion: ArchiveStatement
    private let names: NameBook

    init(_ database: Database, names: NameBook) throws {
        insertion = try ArchiveStatement(database, Self.sql)
        self.names = names
    }

    func add(_ row: EventRow, _ standing: Standing) throws {
        bindTimes(of: row)
        try bindNames(of: row)
        bindCoding(of: row)
        insertion.bind(row.title, at: 31)
        insertion.bind(blob: row.folded, at: 32)
        bind(standing)
        try insertion.run()
    }

    private func bindTimes(of row: EventRow) {
        insertion.bind(row.key.number, at: 2)
        insertion.bind(row.relevance == .none ? 1 : 0, at: 3)
        insertion.bind(row.orderedAt.seconds, at: 4)
        insertion.bind(row.publishedAt?.seconds, at: 5)
        insertion.bind(row.knownAt.seconds, at: 6)
    }

    private func bindNames(of row: EventRow) throws {
        insertion.bind(try names.number(of: row.source), at: 7)
        insertion.bind(try names.number(of: row.side), at: 8)
        insertion.bind(try names.number(of: row.language), at: 9)
        insertion.bind(try names.number(of: row.relevance.rawValue), at: 10)
        insertion.bind(try names.number(of: row.direction.text), at: 11)
        insertion.bind(try names.optionalNumber(of: row.root?.rawValue), at: 13)
        insertion.bind(try names.optionalNumber(of: row.register?.rawValue), at: 16)
        insertion.bind(try names.number(of: row.rhetoric.rawValue), at: 17)
        insertion.bind(try names.optionalNumber(of: row.target), at: 19)
        insertion.bind(try names.list(of: row.topics), at: 20)
        insertion.bind(try names.list(of: row.phrases), at: 21)
        insertion.bind(try names.list(of: row.regions), at: 22)
        insertion.bind(try names.optionalNumber(of: row.modality?.rawValue), at: 24)
        insertion.bind(try names.optionalNumber(of: row.code), at: 25)
        insertion.bind(row.speaker, at: 27)
        insertion.bind(try names.number(of: row.coder), at: 29)
    }

    private func bindCoding(of row: EventRow) {
        insertion.bind(Int(row.dimensions.bits), at: 12)
        insertion.bind(row.quad?.rawValue, at: 14)
        insertion.bind(row.polarity, at: 15)
        insertion.bind(row.isRoutine ? 1 : 0, at: 18)
        insertion.bind(row.confidence, at: 23)
        insertion.bind(row.goldstein, at: 26)
        insertion.bind(row.speakerRank, at: 28)
        insertion.bind(row.isCorrected ? 1 : 0, at: 30)
    }

    private func bind(_ standing: Standing) {
        insertion.bind(standing.number, at: 1)
        insertion.bind(standing.coding, at: 33)
        insertion.bind(standing.story, at: 34)
        insertion.bind(standing.isReconstructed ? 1 : 0, at: 35)
        insertion.bind(standing.validFrom.seconds, at: 36)
        insertion.bind(standing.knownFrom?.seconds, at: 37)
        insertion.bind(standing.ended?.validTo.seconds, at: 38)
        insertion.bind(standing.ended?.knownTo?.seconds, at: 39)
        insertion.bind(standing.ended?.successor, at: 40)
    }
}

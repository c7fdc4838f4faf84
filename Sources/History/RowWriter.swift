import EventModel
import GRDB

/// Adds event rows to the table `rows`.
struct RowWriter {
    private static let sql = """
        INSERT INTO rows (number, key, isIgnored, orderedAt, publishedAt, knownAt, source, side, language, relevance,
            direction, dimensions, root, quad, polarity, register, rhetoric, isRoutine, target, topics, phrases,
            regions, confidence, modality, code, goldstein, speaker, speakerRank, story, coder, isCorrected, title,
            folded, validFrom)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    let insertion: ArchiveStatement

    init(_ database: Database) throws {
        insertion = try ArchiveStatement(database, Self.sql)
    }

    func add(_ row: EventRow, number: Int64, validFrom: Timestamp, names: inout NameBook) throws {
        bindTimes(of: row, number: number, validFrom: validFrom)
        try bindNames(of: row, names: &names)
        bindCoding(of: row)
        insertion.bind(row.title, at: 32)
        insertion.bind(blob: row.folded, at: 33)
        try insertion.run()
    }

    private func bindTimes(of row: EventRow, number: Int64, validFrom: Timestamp) {
        insertion.bind(number, at: 1)
        insertion.bind(row.key.number, at: 2)
        insertion.bind(row.orderedAt.seconds, at: 4)
        insertion.bind(row.publishedAt?.seconds, at: 5)
        insertion.bind(row.knownAt.seconds, at: 6)
        insertion.bind(validFrom.seconds, at: 34)
    }

    private func bindNames(of row: EventRow, names: inout NameBook) throws {
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
        insertion.bind(row.story, at: 29)
        insertion.bind(try names.number(of: row.coder), at: 30)
    }

    private func bindCoding(of row: EventRow) {
        insertion.bind(row.relevance == .none ? 1 : 0, at: 3)
        insertion.bind(Int(row.dimensions.bits), at: 12)
        insertion.bind(row.quad?.rawValue, at: 14)
        insertion.bind(row.polarity, at: 15)
        insertion.bind(row.isRoutine ? 1 : 0, at: 18)
        insertion.bind(row.confidence, at: 23)
        insertion.bind(row.goldstein, at: 26)
        insertion.bind(row.speakerRank, at: 28)
        insertion.bind(row.isCorrected ? 1 : 0, at: 31)
    }
}

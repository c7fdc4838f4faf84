import EventModel
import GRDB

/// Reads event rows from a statement over the table `rows`, whose columns it names.
struct RowReader {
    static let columns = columns(of: Validity())

    /// The columns of rows as they stand by `validity`.
    static func columns(of validity: Validity) -> String {
        "\(fixedColumns), \(validity.corroboration)"
    }

    private static let fixedColumns = """
        r.number, r.key, r.publishedAt, r.knownAt, r.source, r.side, r.language, r.relevance, r.direction, \
        r.dimensions, r.root, r.quad, r.polarity, r.register, r.rhetoric, r.isRoutine, r.target, r.topics, \
        r.phrases, r.regions, r.confidence, r.modality, r.code, r.goldstein, r.speaker, r.speakerRank, \
        COALESCE(s.id, r.story), r.coder, r.isCorrected, r.title, r.folded
        """
    /// What the columns are read from.
    static let tables = "rows r LEFT JOIN stories s ON s.number = r.storyNumber"
    /// The first column behind those of the row.
    static let columnCount: Int32 = 32

    private let names: NameBook
    private var directions: [Int64: Direction] = [:]
    private var relevances: [Int64: Relevance] = [:]
    private var roots: [Int64: EventRoot] = [:]
    private var registers: [Int64: Register] = [:]
    private var rhetorics: [Int64: Rhetoric] = [:]
    private var modalities: [Int64: Modality] = [:]

    init(names: NameBook) {
        self.names = names
    }

    /// The row under the statement's cursor. A name that no closed set has any more reads as its neutral value.
    mutating func row(_ from: ArchiveStatement) -> EventRow {
        EventRow(
            key: EventKey(from.integer(1)),
            publishedAt: from.optionalInteger(2).map(Timestamp.init),
            knownAt: Timestamp(seconds: from.integer(3)),
            source: names.name(from.integer(4)),
            side: names.name(from.integer(5)),
            language: names.name(from.integer(6)),
            relevance: value(from.integer(7), in: &relevances) ?? .none,
            direction: direction(from.integer(8)),
            dimensions: DimensionSet(bits: UInt8(truncatingIfNeeded: from.integer(9))),
            root: from.optionalInteger(10).flatMap { value($0, in: &roots) },
            quad: from.optionalInteger(11).flatMap { Quad(rawValue: Int($0)) },
            polarity: from.optionalInteger(12).map(Int.init),
            register: from.optionalInteger(13).flatMap { value($0, in: &registers) },
            rhetoric: value(from.integer(14), in: &rhetorics) ?? .unmarked,
            isRoutine: from.integer(15) == 1,
            target: from.optionalInteger(16).map(names.name),
            topics: names.names(listed: from.optionalText(17)),
            phrases: names.names(listed: from.optionalText(18)),
            regions: names.names(listed: from.optionalText(19)),
            confidence: from.optionalDouble(20),
            modality: from.optionalInteger(21).flatMap { value($0, in: &modalities) },
            code: from.optionalInteger(22).map(names.name),
            goldstein: from.optionalDouble(23),
            speaker: from.optionalText(24),
            speakerRank: from.optionalInteger(25).map(Int.init),
            story: from.optionalText(26),
            corroboration: from.optionalInteger(31).map(Corroboration.init(packed:)),
            coder: names.name(from.integer(27)),
            isCorrected: from.integer(28) == 1,
            title: from.text(29),
            folded: from.bytes(30)[...])
    }

    /// Looks up each name of a closed set once, not once a row.
    private func value<Value: RawRepresentable<String>>(_ number: Int64, in seen: inout [Int64: Value]) -> Value? {
        if let value = seen[number] { return value }
        let value = Value(rawValue: names.name(number))
        seen[number] = value
        return value
    }

    private mutating func direction(_ number: Int64) -> Direction {
        if let direction = directions[number] { return direction }
        let direction = Direction(text: names.name(number)) ?? .undirected
        directions[number] = direction
        return direction
    }
}

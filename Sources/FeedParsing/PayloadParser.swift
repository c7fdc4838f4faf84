public import EventModel

/// Reads whatever a source sends: feeds, tables of GDELT, figures and votes, plain or in a zip archive.
///
/// What a payload is is told by its content; the source's format decides only where content does not tell.
public struct PayloadParser: Sendable {
    private let context: ParsingContext
    private let limits: ParsingLimits

    public init(dossier: Dossier, limits: ParsingLimits = .standard) {
        context = ParsingContext(dossier)
        self.limits = limits
    }

    /// A payload whose bytes are all there, with all its records.
    ///
    /// Rows of GDELT's daily files are history: they are known since GDELT added them. All else is known since the poll.
    public func parse(_ payload: Payload, source: Source) -> ParsedPayload {
        parse(
            payload, as: source.format, series: source.series,
            knownBy: source.format == .gdeltDaily ? .reconstructed : .observed)
    }

    /// The same without a source; a nil format leaves it to the content.
    public func parse(
        _ payload: Payload, as format: SourceFormat?, series: [SeriesReading] = [], knownBy: KnownBy
    ) -> ParsedPayload {
        var records: [ParsedRecord] = []
        let parsed = read(PayloadOrigin(payload), format, series, knownBy, onRecord: { records.append($0) }) {
            reading in
            payload.bytes.withUnsafeBufferPointer { reading.feed($0) }
        }
        return parsed.with(records)
    }

    /// A payload of any size, chunk by chunk until nil; each record is handed on as soon as it is read, and the result
    /// holds none. `knownBy` is `reconstructed` for material from files: its records are then known since they were
    /// published.
    public func parse(
        chunks: () -> [UInt8]?, origin: PayloadOrigin, as format: SourceFormat? = nil, series: [SeriesReading] = [],
        knownBy: KnownBy = .reconstructed, onRecord: (ParsedRecord) -> Void
    ) -> ParsedPayload {
        read(origin, format, series, knownBy, onRecord: onRecord) { reading in
            while let chunk = chunks() { chunk.withUnsafeBufferPointer { reading.feed($0) } }
        }
    }

    /// Whether a payload that begins so is read by a dossier's leave: rows, figures and votes are chosen by its parties
    /// and series; a feed is read whole.
    public static func needsDossier(opening: [UInt8], format: SourceFormat?) -> Bool {
        opening.withUnsafeBufferPointer { PayloadRecognition(format: format).kind(opening: $0) != .feed }
    }

    private func read(
        _ origin: PayloadOrigin, _ format: SourceFormat?, _ series: [SeriesReading], _ knownBy: KnownBy,
        onRecord: (ParsedRecord) -> Void, feed: (inout PayloadReading) -> Void
    ) -> ParsedPayload {
        let assignment = PayloadReading.Assignment(
            context: context, limits: limits, origin: origin, format: format, series: series, knownBy: knownBy)
        return withoutActuallyEscaping(onRecord) { onRecord in
            var reading = PayloadReading(assignment, onRecord: onRecord)
            feed(&reading)
            return reading.finish()
        }
    }
}

extension ParsedPayload {
    /// The same with the records that were handed over.
    fileprivate func with(_ records: [ParsedRecord]) -> ParsedPayload {
        switch self {
        case .document(var document):
            document.reports = records.compactMap { if case .report(let report) = $0 { report } else { nil } }
            return .document(document)
        case .codedTable(var table):
            table.events = records.compactMap { if case .event(let event) = $0 { event } else { nil } }
            return .codedTable(table)
        case .series(_, let problems):
            let points = records.compactMap { if case .point(let point) = $0 { point } else { nil } }
            return .series(points, problems: problems)
        case .votes(_, let problems):
            return .votes(records.compactMap { if case .vote(let vote) = $0 { vote } else { nil } }, problems: problems)
        case .notAFeed: return self
        }
    }
}

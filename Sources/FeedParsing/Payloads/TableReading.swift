import EventModel

/// Reads delimited text of votes or figures, decoded to UTF-8.
struct TableReading {
    private var decoding: TextDecoding
    private var records: DelimitedReading
    private var rows: Rows
    private let origin: PayloadOrigin
    private var isAtStart = true

    private enum Rows {
        case unVotes(UNVotesReading)
        case voteList(VoteListReading)
        case series(TableSeriesReading)
        /// No source says which columns are meant; the names of the columns are kept for saying so.
        case undeclared([String])
    }

    init(_ assignment: PayloadReading.Assignment, _ kind: PayloadKind, delimiter: UInt8) {
        origin = assignment.origin
        decoding = TextDecoding(contentType: origin.contentType)
        records = DelimitedReading(delimiter: delimiter)
        let (context, knownBy) = (assignment.context, assignment.knownBy)
        let votes = VoteCollecting(context: context, origin: origin, knownBy: knownBy)
        switch kind {
        case .unVotes: rows = .unVotes(UNVotesReading(collecting: votes))
        case .voteList: rows = .voteList(VoteListReading(collecting: votes))
        default:
            let figures = SeriesCollecting(context: context, origin: origin, knownBy: knownBy)
            rows =
                assignment.series.isEmpty
                ? .undeclared([]) : .series(TableSeriesReading(readings: assignment.series, collecting: figures))
        }
    }

    mutating func feed(_ bytes: ByteView, _ onRecord: (ParsedRecord) -> Void) {
        decode(bytes, atEnd: false, onRecord)
    }

    private mutating func decode(_ bytes: ByteView, atEnd: Bool, _ onRecord: (ParsedRecord) -> Void) {
        // Both are taken out for the time of the call, since they call back into `self`.
        var decoding = self.decoding
        var records = self.records
        self.decoding = TextDecoding(contentType: nil)
        self.records = DelimitedReading(delimiter: 0)
        decoding.decode(bytes, atEnd: atEnd) { text in
            records.feed(text) { take($0, onRecord) }
        }
        self.decoding = decoding
        self.records = records
    }

    private mutating func take(_ record: DelimitedReading.Record, _ onRecord: (ParsedRecord) -> Void) {
        switch rows {
        case .unVotes(var reading):
            reading.read(record) { onRecord(.vote($0)) }
            rows = .unVotes(reading)
        case .voteList(var reading):
            reading.read(record) { onRecord(.vote($0)) }
            rows = .voteList(reading)
        case .series(var reading):
            reading.read(record)
            rows = .series(reading)
        case .undeclared(let names):
            if names.isEmpty { rows = .undeclared(record.fields.map { $0.text }) }
        }
    }

    mutating func finish(_ onRecord: (ParsedRecord) -> Void) -> ParsedPayload {
        decode(ByteView(start: nil, count: 0), atEnd: true, onRecord)
        var records = self.records
        records.finish { take($0, onRecord) }
        let faults = problems(records)
        switch rows {
        case .unVotes(var reading):
            reading.finish { onRecord(.vote($0)) }
            return .votes([], problems: faults + reading.problems)
        case .voteList(let reading): return .votes([], problems: faults + reading.problems)
        case .series(let reading):
            for point in reading.collecting.points { onRecord(.point(point)) }
            return reading.collecting.finish(faults).withoutRecords
        case .undeclared(let names): return .notAFeed(Self.undeclared(names))
        }
    }

    private func problems(_ records: DelimitedReading) -> [Problem] {
        let place = origin.url.isEmpty ? nil : origin.url
        var problems = decoding.repairs.map { Problem($0.words, place: place) }
        if records.isOpen { problems.append(Problem("the file ends inside a quoted field", place: place)) }
        if records.oversized > 0 {
            problems.append(Problem("\(records.oversized) rows were too long and were left out", place: place))
        }
        return problems
    }

    private static func undeclared(_ names: [String]) -> NotAFeed {
        let columns = names.prefix(8).map { String($0.prefix(40)) }.joined(separator: ", ")
        return NotAFeed(
            kind: .other,
            words: "a table with the columns \(columns), of which no source's `series` says what is to be read")
    }
}

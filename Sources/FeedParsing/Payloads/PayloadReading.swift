import EventModel

/// Reads one payload chunk by chunk: finds out what it is by its first bytes, and hands on what it holds.
struct PayloadReading {
    private let assignment: Assignment
    private let onRecord: (ParsedRecord) -> Void
    private var opening: [UInt8] = []
    private var body: Body?

    /// What is to be read, and how.
    struct Assignment {
        let context: ParsingContext
        let limits: ParsingLimits
        let origin: PayloadOrigin
        /// Nil where no source says.
        let format: SourceFormat?
        let series: [SeriesReading]
        let knownBy: KnownBy
        /// Inside an archive no other is opened.
        var isInArchive = false
    }

    /// The reader of each kind.
    private enum Body {
        case feed(DocumentReading)
        case events(GDELTTableReading)
        case table(TableReading)
        case whole(PayloadKind, WholeDocument)
    }

    init(_ assignment: Assignment, onRecord: @escaping (ParsedRecord) -> Void) {
        self.assignment = assignment
        self.onRecord = onRecord
    }

    mutating func feed(_ bytes: ByteView) {
        guard body == nil else { return pass(bytes) }
        opening.append(contentsOf: bytes.part(0, bytes.count))
        if opening.count >= Self.leastOpening { begin() }
    }

    mutating func finish() -> ParsedPayload {
        if body == nil { begin() }
        switch body {
        case .feed(var reading): return reading.finish()
        case .events(var reading): return .codedTable(reading.finish { onRecord(.event($0)) })
        case .table(var reading): return reading.finish(onRecord)
        case .whole(let kind, let document): return DocumentKindReading(assignment, onRecord).read(kind, document)
        case nil: return .notAFeed(NotAFeed(kind: .empty, words: "the answer is empty"))
        }
    }

    private static let leastOpening = 4096

    private mutating func begin() {
        let bytes = opening
        opening = []
        bytes.withUnsafeBufferPointer { view in
            body = makeBody(PayloadRecognition(format: assignment.format).kind(opening: view))
            pass(view)
        }
    }

    private func makeBody(_ kind: PayloadKind) -> Body {
        let (origin, context) = (assignment.origin, assignment.context)
        switch kind {
        case .feed:
            let onRecord = onRecord
            return .feed(DocumentReading(origin: origin, limits: assignment.limits) { onRecord(.report($0)) })
        case .gdeltEvents(let delimiter):
            return .events(
                GDELTTableReading(
                    selection: context.selection, origin: origin, knownBy: assignment.knownBy, delimiter: delimiter))
        case .unVotes(let delimiter), .voteList(let delimiter), .table(let delimiter):
            return .table(TableReading(assignment, kind, delimiter: delimiter))
        case .zip, .gdeltOther, .bankOfRussia, .json, .vetoes:
            return .whole(kind, WholeDocument(limit: kind == .zip ? Self.largestArchive : Self.largestDocument))
        }
    }

    private static let largestDocument = 1 << 26
    private static let largestArchive = 1 << 28

    private mutating func pass(_ bytes: ByteView) {
        // Taken out for the time of the call, so that nothing is copied.
        let taken = body
        body = nil
        switch taken {
        case .feed(var reading):
            reading.feed(bytes)
            body = .feed(reading)
        case .events(var reading):
            reading.feed(bytes) { onRecord(.event($0)) }
            body = .events(reading)
        case .table(var reading):
            reading.feed(bytes, onRecord)
            body = .table(reading)
        case .whole(let kind, var document):
            document.feed(bytes)
            body = .whole(kind, document)
        case nil: break
        }
    }
}

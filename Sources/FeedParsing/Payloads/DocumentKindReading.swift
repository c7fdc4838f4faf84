import EventModel

/// Reads documents that are there as a whole: archives, exchange rates, JSON, press releases.
struct DocumentKindReading {
    private let assignment: PayloadReading.Assignment
    private let onRecord: (ParsedRecord) -> Void
    private var origin: PayloadOrigin { assignment.origin }
    private var place: String? { origin.url.isEmpty ? nil : origin.url }

    init(_ assignment: PayloadReading.Assignment, _ onRecord: @escaping (ParsedRecord) -> Void) {
        self.assignment = assignment
        self.onRecord = onRecord
    }

    func read(_ kind: PayloadKind, _ document: WholeDocument) -> ParsedPayload {
        guard !document.isTooLarge else {
            return .notAFeed(NotAFeed(kind: .other, words: "too large to be read as a whole"))
        }
        switch kind {
        case .zip: return readArchive(document.bytes)
        case .bankOfRussia: return readRates(document.bytes)
        case .json: return readJSON(document.bytes)
        case .vetoes: return VetoPageReading(assignment, onRecord).read(document.bytes)
        case .gdeltOther(let name):
            return .notAFeed(NotAFeed(kind: .other, words: "\(name), which holds no events; fetch the export file"))
        default: return .notAFeed(NotAFeed(kind: .other, words: "of no kind that can be read"))
        }
    }

    // MARK: Archives

    private static let mostBytes = 1 << 32

    /// The files of an archive are read as if each had come alone, and their results put together.
    private func readArchive(_ bytes: [UInt8]) -> ParsedPayload {
        guard !assignment.isInArchive else {
            return .notAFeed(NotAFeed(kind: .other, words: "an archive inside an archive, which is not opened"))
        }
        var inner = assignment
        inner.isInArchive = true
        var results: [ParsedPayload] = []
        var reading: PayloadReading?
        let outcome = bytes.withUnsafeBufferPointer { view in
            ZipReading(limit: Self.mostBytes).read(
                view,
                begin: { _ in
                    if var reading { results.append(reading.finish()) }
                    reading = PayloadReading(inner, onRecord: onRecord)
                },
                piece: { reading?.feed($0) })
        }
        if var reading { results.append(reading.finish()) }
        return ArchiveResult.joined(results, outcome, place: place)
    }

    // MARK: Figures

    private func collecting() -> SeriesCollecting {
        SeriesCollecting(context: assignment.context, origin: origin, knownBy: assignment.knownBy)
    }

    /// What the source declares, else what any source of this format does.
    private func readings(_ format: SourceFormat) -> [SeriesReading] {
        assignment.series.isEmpty ? assignment.context.declared[format] ?? [] : assignment.series
    }

    private func finish(_ collecting: SeriesCollecting, _ problems: [Problem]) -> ParsedPayload {
        for point in collecting.points { onRecord(.point(point)) }
        return collecting.finish(problems).withoutRecords
    }

    private func readRates(_ bytes: [UInt8]) -> ParsedPayload {
        var decoding = TextDecoding(contentType: origin.contentType)
        var scanner = MarkupScanner(limits: assignment.limits)
        var rates = BankOfRussiaReading(readings: readings(.bankOfRussia), collecting: collecting())
        bytes.withUnsafeBufferPointer { view in
            decoding.decode(view, atEnd: true) { scanner.feed($0, to: &rates) }
        }
        scanner.finish(to: &rates)
        guard rates.isRates else {
            return .notAFeed(NotAFeed(kind: .otherXML, words: "XML, but not the Bank of Russia's rates"))
        }
        let problems = decoding.repairs.map { Problem($0.words, place: place) }
        return finish(rates.collecting, problems + rates.log.problems(place: origin.url))
    }

    private func readJSON(_ bytes: [UInt8]) -> ParsedPayload {
        let (document, isBroken) = bytes.withUnsafeBufferPointer { view in
            var reading = JSONReading(view.has("\u{FEFF}", at: 0) ? view.part(3, view.count) : view, depthLimit: 64)
            let value = reading.value()
            return (value, reading.isBroken)
        }
        let problems = isBroken ? [Problem("the JSON is broken or cut short", place: place)] : []
        if GDELTArticlesReading.isList(document) { return readArticles(document, problems) }
        if assignment.format == .json || (assignment.format == nil && !assignment.series.isEmpty) {
            var reading = JSONSeriesReading(readings: assignment.series, collecting: collecting())
            reading.read(document)
            return finish(reading.collecting, problems)
        }
        if MoscowExchangeReading.isISS(document) {
            var reading = MoscowExchangeReading(readings: readings(.moscowExchange), collecting: collecting())
            reading.read(document)
            return finish(reading.collecting, problems)
        }
        if ComtradeReading.isComtrade(document) {
            var reading = ComtradeReading(readings: readings(.comtrade), collecting: collecting())
            reading.read(document)
            return finish(reading.collecting, problems)
        }
        return readFeed(bytes)
    }

    private func readArticles(_ document: JSONValue, _ problems: [Problem]) -> ParsedPayload {
        let list = GDELTArticlesReading(origin: origin, limits: assignment.limits)
        var head = list.read(document) { onRecord(.report($0)) }
        head.problems = problems + head.problems
        return .document(head)
    }

    /// JSON Feed, or the words that say what it is instead.
    private func readFeed(_ bytes: [UInt8]) -> ParsedPayload {
        var reading = DocumentReading(origin: origin, limits: assignment.limits) { onRecord(.report($0)) }
        bytes.withUnsafeBufferPointer { reading.feed($0) }
        return reading.finish()
    }
}

import EventModel

/// Reads one document chunk by chunk: decodes it, tells XML from JSON, and hands on its reports.
struct DocumentReading {
    private let origin: PayloadOrigin
    private var decoding: TextDecoding
    private var form = Form.unknown
    private var scanner: MarkupScanner
    private var reader: FeedReader
    private var json: JSONFeedReader
    /// The beginning of the document, for saying what it is when it is no feed.
    private var opening: [UInt8] = []

    private enum Form {
        case unknown, markup, json
    }

    init(origin: PayloadOrigin, limits: ParsingLimits, onReport: @escaping (Report) -> Void) {
        self.origin = origin
        decoding = TextDecoding(contentType: origin.contentType)
        scanner = MarkupScanner(limits: limits)
        reader = FeedReader(origin: origin, limits: limits, onReport: onReport)
        json = JSONFeedReader(origin: origin, limits: limits, onReport: onReport)
    }

    mutating func feed(_ bytes: ByteView) {
        decode(bytes, atEnd: false)
    }

    /// The document without its reports, or what it is instead.
    mutating func finish() -> ParsedPayload {
        decode(ByteView(start: nil, count: 0), atEnd: true)
        switch form {
        case .markup:
            scanner.finish(to: &reader)
            return finished(markupDocument) ?? .notAFeed(notAFeed(rootName: reader.rootName))
        case .json:
            return finished(json.finish()) ?? .notAFeed(NotAFeedRecognition.json(memberNames: json.memberNames))
        case .unknown: return .notAFeed(notAFeed(rootName: nil))
        }
    }

    private var markupDocument: FeedDocument? {
        guard let format = reader.head.format else { return nil }
        var document = FeedDocument(
            format: format, title: reader.head.title.filled, link: reader.headLink,
            language: reader.head.language.filled, hints: reader.head.hints.value,
            problems: reader.log.problems(place: origin.url))
        document.isCutOff = reader.log.isCutOff
        return document
    }

    private func finished(_ document: FeedDocument?) -> ParsedPayload? {
        guard var document else { return nil }
        document.problems = decodingProblems + document.problems
        return .document(document)
    }

    private func notAFeed(rootName: String?) -> NotAFeed {
        opening.withUnsafeBufferPointer { NotAFeedRecognition.value(opening: $0, rootName: rootName) }
    }

    private var decodingProblems: [Problem] {
        decoding.repairs.map { Problem($0.words, place: origin.url.isEmpty ? nil : origin.url) }
    }

    // MARK: Chunks

    private mutating func decode(_ bytes: ByteView, atEnd: Bool) {
        // Taken out for the time of the call, since the decoder calls back into `self`.
        var decoding = self.decoding
        self.decoding = TextDecoding(contentType: nil)
        decoding.decode(bytes, atEnd: atEnd) { read($0) }
        self.decoding = decoding
    }

    private mutating func read(_ text: ByteView) {
        if opening.count < Self.longestOpening {
            opening.append(contentsOf: text.part(0, min(text.count, Self.longestOpening - opening.count)))
        }
        if form == .unknown { choose() }
        switch form {
        case .markup: scanner.feed(text, to: &reader)
        case .json: json.feed(text)
        case .unknown: break
        }
    }

    private static let longestOpening = 1 << 15

    private mutating func choose() {
        guard let first = opening.first(where: { !$0.isWhiteSpace }) else { return }
        let isArray = first == UInt8(ascii: "[") && !opening.contains(UInt8(ascii: "<"))
        form = first == UInt8(ascii: "{") || isArray ? .json : .markup
    }
}

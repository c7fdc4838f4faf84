import EventCoding
import EventModel
import FeedParsing
import History
import TextFolding

/// Turns what a poll brought into events ready to be kept.
struct Intake {
    private let parser: PayloadParser
    private let coder: Coder
    private let sources: [String: Source]

    init(dossier: Dossier) {
        parser = PayloadParser(dossier: dossier)
        coder = Coder(dossier: dossier)
        sources = Dictionary(dossier.sources.map { ($0.name, $0) }) { first, _ in first }
    }

    /// What the payload of a result is; nil where there is none.
    func parsed(_ result: PollResult) -> ParsedPayload? {
        guard case .payload(let payload) = result.outcome else { return nil }
        guard let source = sources[result.source] else { return parser.parse(payload, as: nil, knownBy: .observed) }
        return parser.parse(payload, source: source)
    }

    /// What else is read of the same payload: vetoed drafts, say, of a feed of press releases.
    func alsoParsed(_ result: PollResult) -> ParsedPayload? {
        guard case .payload(let payload) = result.outcome, let source = sources[result.source],
            let format = source.alsoReadAs
        else { return nil }
        return parser.parse(payload, as: format, series: source.series, knownBy: .observed)
    }

    func source(_ name: String) -> Source? {
        sources[name]
    }

    /// The events of a table of another coder, as they are; `changed` tells the reports that are new or edited.
    func events(in table: CodedTable, changed: ([Report]) -> [Report]) -> [AcceptedEvent] {
        let news = Set(changed(table.events.map(\.report)).map(ReportName.init))
        return table.events.filter { news.contains(ReportName($0.report)) }.map(accepted)
    }

    /// An event of another coder, as it is.
    func accepted(_ event: CodedEvent) -> AcceptedEvent {
        AcceptedEvent(
            event: event, side: sources[event.report.source]?.side ?? "third",
            folded: FoldedText.bytes(of: event.report.codedText))
    }

    /// Reports as they are kept: of two with one id the first, with the source's language where the feed names none, and
    /// with the beginning of the text as summary where the feed has only the text, since that is what the coder reads.
    func prepared(_ reports: [Report]) -> [Report] {
        var seen: Set<EventName> = []
        return reports.compactMap { report in
            guard seen.insert(EventName(report)).inserted else { return nil }
            var report = report
            if report.language == nil { report.language = sources[report.source]?.language }
            report.documentKind = DocumentKindRule.kind(of: report, source: sources[report.source])
            if report.summary.isEmpty, let body = report.body { report.summary = Self.beginning(of: body) }
            return report
        }
    }

    /// Prepared reports, coded, in their order.
    func coded(_ reports: [Report], knownBy: KnownBy = .observed) -> [AcceptedEvent] {
        reports.map { report in
            let knownAt = knownBy == .observed ? report.fetchedAt : report.publishedAt ?? report.fetchedAt
            return coder.accepted(report, source: sources[report.source], knownAt: knownAt, knownBy: knownBy)
        }
    }

    /// A kept text, coded as it would be if it came today.
    func recoded(_ text: StoredText) -> Recoding {
        let event = coder.accepted(
            text.report, source: sources[text.report.source], knownAt: text.knownAt, knownBy: text.knownBy)
        return Recoding(key: text.key, version: text.version, event: event)
    }

    /// The version that the coder writes into what it codes.
    var coderVersion: String {
        let probe = Report(id: "", source: "", title: "", fetchedAt: Timestamp(seconds: 0))
        return coder.coded(probe, source: nil, knownAt: probe.fetchedAt, knownBy: .observed).coderVersion
    }

    /// At most 500 characters, on one line.
    private static func beginning(of body: String) -> String {
        String(body.prefix(500)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

import EventCoding
import EventModel
import FeedParsing
import History

/// Turns what a poll brought into events ready to be kept.
struct Intake {
    private let parser = FeedParser()
    private let coder: Coder
    private let sources: [String: Source]

    init(dossier: Dossier) {
        coder = Coder(dossier: dossier)
        sources = Dictionary(dossier.sources.map { ($0.name, $0) }) { first, _ in first }
    }

    /// What the payload of a result is; nil where there is none.
    func parsed(_ result: PollResult) -> ParsedPayload? {
        guard case .payload(let payload) = result.outcome else { return nil }
        return parser.parse(payload)
    }

    /// The reports that the archive does not have in this wording, coded, in the order of the document.
    /// Of two items with one id the first counts.
    func news(
        among reports: [Report], known: [String: ReportFingerprint], knownBy: KnownBy = .observed
    ) -> [AcceptedEvent] {
        var seen: Set<String> = []
        return reports.compactMap { report in
            guard seen.insert(report.id).inserted, known[report.id] != ReportFingerprint(of: report) else { return nil }
            return accepted(report, knownBy: knownBy)
        }
    }

    /// Reports of any sources, coded, in their order.
    func coded(_ reports: [Report], knownBy: KnownBy) -> [AcceptedEvent] {
        reports.map { accepted($0, knownBy: knownBy) }
    }

    private func accepted(_ report: Report, knownBy: KnownBy) -> AcceptedEvent {
        var report = report
        let source = sources[report.source]
        if report.language == nil { report.language = source?.language }
        let knownAt = knownBy == .observed ? report.fetchedAt : report.publishedAt ?? report.fetchedAt
        return coder.accepted(report, source: source, knownAt: knownAt, knownBy: knownBy)
    }
}

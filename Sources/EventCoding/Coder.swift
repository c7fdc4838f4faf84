public import EventModel
import TextFolding

/// Decides whether a report concerns the dyad of a dossier and codes it.
///
/// Pure: the same report, source and time give the same event. Safe to use from any lane.
public struct Coder: Sendable {
    private let dossier: Dossier
    private let reader: ReportReading
    private let judging: Judging

    /// Compiles all words of the dossier and the general vocabulary; takes some tens of milliseconds.
    public init(dossier: Dossier) {
        self.dossier = dossier
        let lexicon = Lexicon(dossier: dossier)
        reader = ReportReading(lexicon: lexicon)
        judging = Judging(lexicon: lexicon, dossier: dossier)
    }

    /// The coding of `report`; `source` says whose voice it is, where that is known.
    public func coded(
        _ report: Report, source: Source?, knownAt: Timestamp, knownBy: KnownBy
    ) -> CodedEvent {
        let folded = FoldedText.bytes(of: report.codedText)
        return event(of: report, folded: folded, source: source, knownAt: knownAt, knownBy: knownBy)
    }

    /// The coding of `report` with the folded text beside it, as a row of the archive wants it.
    public func accepted(
        _ report: Report, source: Source?, knownAt: Timestamp, knownBy: KnownBy
    ) -> AcceptedEvent {
        let folded = FoldedText.bytes(of: report.codedText)
        let event = event(of: report, folded: folded, source: source, knownAt: knownAt, knownBy: knownBy)
        return AcceptedEvent(event: event, side: source?.side ?? "third", folded: folded)
    }

    private func event(
        of report: Report, folded: [UInt8], source: Source?, knownAt: Timestamp, knownBy: KnownBy
    ) -> CodedEvent {
        let sight = reader.lexicon.gate.sight(of: folded)
        if !sight.needsReading {
            return CodedEvent(
                report: report, relevance: .none, reason: judging.reason(for: sight),
                coderVersion: CoderVersion.text, knownAt: knownAt, knownBy: knownBy)
        }
        let ownSide = source.flatMap { source in dossier.parties.both.firstIndex { $0.code == source.side } }
        let reading = reader.reading(of: folded, ownSide: ownSide) { report.codedText }
        let judgement = judging.judgement(of: reading, documentKind: report.documentKind)
        var event = CodedEvent(
            report: report, relevance: judgement.relevance, reason: judgement.reason,
            coderVersion: CoderVersion.text, knownAt: knownAt, knownBy: knownBy)
        guard judgement.relevance != .none else { return event }
        EventWriting(dossier: dossier, lexicon: reader.lexicon).write(judgement, reading, into: &event)
        return event
    }
}

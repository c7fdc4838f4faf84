public import EventModel
import TextFolding

/// Decides whether a report concerns the dyad of a dossier and codes it.
///
/// Pure: the same report, source and time give the same event. Safe to use from any lane.
public struct Coder: Sendable {
    let dossier: RuleDossier
    let reader: ReportReading
    let judging: Judging
    /// What votes beside the rules; nil where the rules code alone.
    public let models: CoderModels?

    /// Compiles all words of the dossier and the general vocabulary; takes some tens of milliseconds.
    /// - Parameter models: What votes beside the rules; nil for the rules alone.
    public init(dossier: Dossier, models: CoderModels? = .shipped) {
        self.dossier = RuleDossier(dossier)
        self.models = models
        let lexicon = Lexicon(dossier: dossier)
        reader = ReportReading(lexicon: lexicon)
        judging = Judging(lexicon: lexicon, dossier: self.dossier)
    }

    /// The same coder with other models, its words not compiled anew.
    public init(_ other: Coder, models: CoderModels?) {
        dossier = other.dossier
        reader = other.reader
        judging = other.judging
        self.models = models
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
        var draft = draft(of: report, folded: folded, source: source)
        if let models { draft.vote(models, thirds: reader.lexicon.thirds) }
        if dossier.relation == .rivals { RivalCasting.settle(&draft.judgement) }
        let judgement = draft.judgement
        var event = CodedEvent(
            report: report, relevance: judgement.relevance, reason: judgement.reason,
            coderVersion: CoderVersion.text, knownAt: knownAt, knownBy: knownBy)
        event.confidence = confidence(of: judgement)
        guard judgement.relevance != .none else { return event }
        EventWriting(dossier: dossier, lexicon: reader.lexicon).write(judgement, draft.reading, into: &event)
        return event
    }

    private func confidence(of judgement: Judgement) -> Double? {
        guard let models, let certainty = judgement.certainty else { return nil }
        return models.confidence.confidence(of: certainty)
    }

    /// How sure the votes on a report are before calibration; nil where none is taken.
    func certainty(of report: Report) -> Float? {
        let folded = FoldedText.bytes(of: report.codedText)
        guard let models, reader.lexicon.gate.sight(of: folded).needsReading else { return nil }
        var draft = draft(of: report, folded: folded, source: nil)
        draft.vote(models, thirds: reader.lexicon.thirds)
        return draft.judgement.certainty
    }

    /// What the rules make of a report, before any vote.
    func draft(of report: Report, folded: [UInt8], source: Source?) -> Draft {
        let ownSide = source.flatMap { dossier.codes.firstIndex(of: $0.side) }
        let reading = reader.reading(of: folded, ownSide: ownSide) { report.codedText }
        if dossier.relation == .rivals { RivalCasting.recast(reading) }
        let groups = ActorGrouping.groups(of: reading)
        let judgement = judging.judgement(of: reading, groups: groups, documentKind: report.documentKind)
        return Draft(reading: reading, groups: groups, judgement: judgement)
    }
}

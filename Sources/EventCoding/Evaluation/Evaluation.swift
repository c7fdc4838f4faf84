import EventModel

/// Scores a coder against labelled material.
public struct Evaluation: Sendable {
    /// Which coder codes an item of a fold.
    private let coders: [Coder]

    /// - Parameter coder: The coder that is judged.
    public init(_ coder: Coder) {
        coders = [Coder](repeating: coder, count: Fold.count)
    }

    /// - Parameter coders: For each of the five folds, the coder that is judged on it.
    public init(byFold coders: [Coder]) {
        self.coders = coders
    }

    /// Codes each item and counts, for all together and by language.
    /// - Parameter folds: Which of the five parts by hash of the id are used; nil for all.
    public func report(on items: [GoldItem], spans: [SpanItem] = [], folds: Set<Int>? = nil) -> EvaluationReport {
        var all = LanguageTally(language: "all")
        var tallies: [LanguageTally] = ["en", "ru", "zh"].map(LanguageTally.init)
        var misses: [EvaluationReport.Miss] = []
        for item in items where folds?.contains(item.fold) ?? true {
            let report = item.report
            let event = coders[item.fold].coded(
                report, source: nil, knownAt: report.fetchedAt, knownBy: .reconstructed)
            misses += all.note(item, event)
            let confidence = event.confidence.map { ($0, item.isRight(event)) }
            for place in tallies.indices where tallies[place].language == item.language {
                _ = tallies[place].note(item, event)
                if let confidence { tallies[place].calibration.note(confidence.0, isRight: confidence.1) }
            }
            if let confidence { all.calibration.note(confidence.0, isRight: confidence.1) }
        }
        var languages = (tallies + [all]).filter { $0.count > 0 }.map(\.scores)
        let given = given(spans.filter { folds?.contains($0.fold) ?? true }, &misses)
        if given.count > 0 { languages.append(given) }
        return EvaluationReport(languages: languages, misses: misses, calibration: all.calibration.filled)
    }

    private func given(_ spans: [SpanItem], _ misses: inout [EvaluationReport.Miss]) -> EvaluationReport.Language {
        var tally = SpanTally()
        for item in spans {
            for (field, label, coded) in tally.note(item, coders[item.fold].spanResult(of: item)) {
                misses.append(
                    EvaluationReport.Miss(id: "", text: item.sentence, field: field, labels: [label], coded: coded))
            }
        }
        return tally.scores
    }
}

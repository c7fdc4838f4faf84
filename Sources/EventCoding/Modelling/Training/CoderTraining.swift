import EventModel

/// Trains the coder's models on labelled material.
public struct CoderTraining: Sendable {
    public let coder: Coder
    let settings: TrainingSettings

    /// - Parameter coder: Whose words and rules the models are to stand beside.
    public init(coder: Coder, settings: TrainingSettings = TrainingSettings()) {
        self.coder = coder
        self.settings = settings
    }

    /// The models that `items` and `spans` give, their confidence calibrated on held-out fifths of the items and on
    /// `fresh` items that neither rules nor weights have seen.
    public func models(from items: [GoldItem], spans: [SpanItem] = [], fresh: [GoldItem] = []) -> CoderModels {
        var models = uncalibrated(from: items, spans: spans)
        let heldOut = codersByFold(of: items, spans: spans)
        let final = Coder(coder, models: models)
        let certainties =
            items.compactMap { certainty(of: $0, heldOut[$0.fold]) } + fresh.compactMap { certainty(of: $0, final) }
        models.confidence = ConfidenceTable(fitting: certainties)
        return models
    }

    /// For each fifth of the material a coder whose models never saw it.
    /// - Parameter confidence: The calibration they use; nil for none.
    public func codersByFold(
        of items: [GoldItem], spans: [SpanItem] = [], confidence: ConfidenceTable? = nil
    ) -> [Coder] {
        (0..<Fold.count).map { fold in
            var models = uncalibrated(
                from: items.filter { $0.fold != fold }, spans: spans.filter { $0.fold != fold })
            if let confidence { models.confidence = confidence }
            return Coder(coder, models: models)
        }
    }

    private func uncalibrated(from items: [GoldItem], spans: [SpanItem]) -> CoderModels {
        let gold = GoldExamples(coder: coder)
        let given = SpanExamples(coder: coder, settings: settings)
        let examples = items.compactMap(gold.example) + spans.map(given.example)
        let model = ModelTraining.model(from: examples, settings: settings)
        return CoderModels(
            latin: model.part(for: examples.filter { $0.language == .latin }),
            cyrillic: model.part(for: examples.filter { $0.language == .cyrillic }),
            chinese: model.part(for: examples.filter { $0.language == .chinese }),
            confidence: ConfidenceTable(steps: []))
    }

    /// How certain the votes on an item are and whether they are right; nil where none was taken.
    private func certainty(of item: GoldItem, _ coder: Coder) -> (certainty: Float, isRight: Bool)? {
        guard let certainty = coder.certainty(of: item.report) else { return nil }
        let event = coder.coded(item.report, source: nil, knownAt: item.report.fetchedAt, knownBy: .reconstructed)
        return (certainty, item.isRight(event))
    }
}

import EventModel

/// Labelled material turned into examples once, of which models are made without one or two of the five folds.
struct TrainingMaterial {
    let coder: Coder
    private let settings: TrainingSettings
    let items: [GoldItem]
    /// Of each item, nil where no name of the dyad is in it.
    private let gold: [TrainingExample?]
    private let given: [(example: TrainingExample, fold: Int)]
    /// Models already made, by the folds they were made without.
    private var models: [Set<Int>: CoderModels] = [:]

    init(coder: Coder, settings: TrainingSettings, items: [GoldItem], spans: [SpanItem]) {
        self.coder = coder
        self.settings = settings
        self.items = items
        let examples = GoldExamples(coder: coder)
        gold = items.map(examples.example)
        let sentences = SpanExamples(coder: coder, settings: settings)
        given = spans.map { (sentences.example(of: $0), $0.fold) }
    }

    /// The models of all that is in none of `folds`, neither shifted nor calibrated.
    mutating func models(without folds: Set<Int>) -> CoderModels {
        if let known = models[folds] { return known }
        let examples =
            items.indices.compactMap { folds.contains(items[$0].fold) ? nil : gold[$0] }
            + given.compactMap { folds.contains($0.fold) ? nil : $0.example }
        let model = ModelTraining.model(from: examples, settings: settings)
        let made = CoderModels(
            latin: model.part(for: examples.filter { $0.language == .latin }),
            cyrillic: model.part(for: examples.filter { $0.language == .cyrillic }),
            chinese: model.part(for: examples.filter { $0.language == .chinese }),
            confidence: ConfidenceTable(steps: []))
        models[folds] = made
        return made
    }

    /// How the models made without an item's fold (and without `fold`) incline to call it of the dyad.
    mutating func inclinations(without fold: Int?) -> [DyadInclination] {
        var result: [DyadInclination] = []
        for place in items.indices where items[place].fold != fold {
            let models = models(without: Set([items[place].fold, fold].compactMap(\.self)))
            guard let inclination = DyadInclination(items[place], gold[place], models) else { continue }
            result.append(inclination)
        }
        return result
    }
}

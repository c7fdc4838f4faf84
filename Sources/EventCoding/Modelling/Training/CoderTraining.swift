import EventModel

/// Trains the coder's models on labelled material.
///
/// The same coder, settings and material give the same models, bit for bit.
public struct CoderTraining: Sendable {
    public let coder: Coder
    let settings: TrainingSettings

    /// - Parameter coder: Whose words and rules the models are to stand beside.
    public init(coder: Coder, settings: TrainingSettings = TrainingSettings()) {
        self.coder = coder
        self.settings = settings
    }

    /// The models that `items` and `spans` give. Where the line of the dyad runs and how sure a coding is called are set
    /// on held-out fifths of the items, the latter also on `fresh` items that neither rules nor weights have seen.
    public func models(from items: [GoldItem], spans: [SpanItem] = [], fresh: [GoldItem] = []) -> CoderModels {
        var material = material(items, spans)
        return finished(&material, without: nil, fresh)
    }

    /// For each fifth of the material a coder of which nothing ever saw it: neither weights nor line nor confidence.
    public func codersByFold(of items: [GoldItem], spans: [SpanItem] = []) -> [Coder] {
        var material = material(items, spans)
        return (0..<Fold.count).map { Coder(coder, models: finished(&material, without: $0, [])) }
    }

    private func material(_ items: [GoldItem], _ spans: [SpanItem]) -> TrainingMaterial {
        TrainingMaterial(coder: coder, settings: settings, items: items, spans: Self.unrepeated(spans))
    }

    private func finished(
        _ material: inout TrainingMaterial, without fold: Int?, _ fresh: [GoldItem]
    ) -> CoderModels {
        var models = material.models(without: Set([fold].compactMap(\.self)))
        let shifts = DyadShifts(material.inclinations(without: fold))
        models.shift(by: shifts)
        let heldOut = (0..<Fold.count).map { other -> Coder? in
            guard other != fold else { return nil }
            var models = material.models(without: Set([other, fold].compactMap(\.self)))
            models.shift(by: shifts)
            return Coder(coder, models: models)
        }
        let final = Coder(coder, models: models)
        var codings = material.items.compactMap { item in heldOut[item.fold].flatMap { certainty(of: item, $0) } }
        codings += fresh.compactMap { certainty(of: $0, final) }
        models.confidence = ConfidenceTable(fitting: codings)
        return models
    }

    /// Without sentences that stand elsewhere with their actors.
    private static func unrepeated(_ spans: [SpanItem]) -> [SpanItem] {
        let known = Set(spans.filter(\.hasActors).map(\.sentence))
        return spans.filter { $0.hasActors || !known.contains($0.sentence) }
    }

    /// How certain the votes on an item are and whether they are right; nil where none was taken.
    private func certainty(of item: GoldItem, _ coder: Coder) -> (certainty: Float, isRight: Bool)? {
        guard let certainty = coder.certainty(of: item.report) else { return nil }
        let event = coder.coded(item.report, source: nil, knownAt: item.report.fetchedAt, knownBy: .reconstructed)
        return (certainty, item.isRight(event))
    }
}

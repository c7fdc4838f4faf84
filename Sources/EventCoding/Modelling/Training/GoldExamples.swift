import EventModel
import TextFolding

/// Makes training examples of labelled items.
struct GoldExamples {
    let coder: Coder

    /// The example of one item; nil for texts that never reach the model, since no name of the dyad is in them.
    func example(of item: GoldItem) -> TrainingExample? {
        let report = item.report
        let folded = FoldedText.bytes(of: report.codedText)
        guard coder.reader.lexicon.gate.sight(of: folded).needsReading else { return nil }
        let draft = coder.draft(of: report, folded: folded, source: nil)
        let reading = draft.featureReading(thirds: coder.reader.lexicon.thirds)
        return TrainingExample(
            features: reading.features(), targets: targets(of: item, reading.slots), weight: 1,
            language: draft.reading.script)
    }

    private func targets(of item: GoldItem, _ slots: SlotOrder) -> [(head: Head, shares: [Float])] {
        var targets = [TrainingExample.target(.relevance, item.dyad)]
        guard item.dyad != ["none"] else { return targets.compactMap(\.self) }
        targets.append(TrainingExample.target(.root, item.root))
        targets.append(TrainingExample.target(.quad, item.quad))
        targets.append(TrainingExample.target(.rhetoric, item.rhetoric))
        targets.append(TrainingExample.target(.register, item.register))
        targets += dimensionTargets(item.dims)
        if item.dyad.contains("dyad") {
            targets.append(TrainingExample.target(.direction, item.direction.map { label(of: $0, slots) }))
            targets.append(TrainingExample.target(.sign, item.polarity.compactMap(Int.init).map(Self.sign)))
        }
        return targets.compactMap(\.self)
    }

    private func label(of direction: String, _ slots: SlotOrder) -> String {
        guard case .directed(let from, _)? = Direction(text: direction) else {
            return direction == "BOTH" ? "both" : "-"
        }
        let side = coder.dossier.codes.firstIndex(of: from)
        return side.map { slots.label(ofInitiator: $0) } ?? "-"
    }

    private func dimensionTargets(_ labels: [String]) -> [(head: Head, shares: [Float])?] {
        let sets = labels.filter { $0 != "-" }.map { $0.split(separator: "+").map(String.init) }
        guard !sets.isEmpty else { return [] }
        let heads: [(Head, String)] = [
            (.economic, "economic"), (.military, "military"), (.diplomatic, "diplomatic"), (.tech, "tech"),
        ]
        return heads.map { head, name in
            TrainingExample.target(head, sets.map { $0.contains(name) ? "yes" : "no" })
        }
    }

    private static func sign(_ polarity: Int) -> String { polarity > 0 ? "+" : polarity < 0 ? "-" : "0" }
}

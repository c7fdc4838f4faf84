import TextFolding

/// Scores the likeness of headlines against labelled pairs: as shipped, and fitted anew on four parts of five and measured
/// on the fifth, so that no figure comes from what was learned from.
public struct PairEvaluation: Sendable {
    public init() {}

    public func report(on pairs: [HeadlinePair]) -> PairReport {
        let texts = pairs.map { pair in
            (TitleText(folded: FoldedText.bytes(of: pair.first)), TitleText(folded: FoldedText.bytes(of: pair.second)))
        }
        var commonness = WordCommonness()
        for text in texts {
            commonness.note(text.0.words)
            commonness.note(text.1.words)
        }
        let measured = zip(pairs, texts).map { pair, text in
            Measured(
                fold: pair.fold, isSame: pair.isSame, script: text.0.script,
                measures: TitleLikeness(text.0, text.1, commonness).measures(of: text.0, text.1))
        }
        return PairReport(
            scripts: Script.allCases.compactMap { script in
                let ofScript = measured.filter { $0.script == script }
                return ofScript.isEmpty ? nil : Self.figures(of: ofScript, script)
            })
    }

    private struct Measured {
        let fold: Int
        let isSame: Bool
        let script: Script
        let measures: [Double]
    }

    private static func figures(of pairs: [Measured], _ script: Script) -> PairReport.Figures {
        var (shipped, shippedCareful) = (PairTally(), PairTally())
        var (heldOut, strict) = (PairTally(), PairTally())
        var answers: [(odds: Double, isSame: Bool)] = []
        let likeness = LikenessWeights.of(script)
        for pair in pairs {
            let odds = likeness.weights.odds(of: pair.measures)
            shipped.note(says: odds >= likeness.balancedThreshold, isSame: pair.isSame)
            shippedCareful.note(says: odds >= likeness.threshold, isSame: pair.isSame)
        }
        for fold in 0..<5 {
            let rest = pairs.filter { $0.fold != fold }
            let weights = LinearFitting.weights(rows: rest.map(\.measures), answers: rest.map(\.isSame))
            let curve = PairCurve(rest.map { (weights.odds(of: $0.measures), $0.isSame) })
            let (balanced, careful) = (curve.bestF1.threshold, curve.mostRecall(precision: 0.92).threshold)
            for pair in pairs where pair.fold == fold {
                let odds = weights.odds(of: pair.measures)
                heldOut.note(says: odds >= balanced, isSame: pair.isSame)
                strict.note(says: odds >= careful, isSame: pair.isSame)
                answers.append((odds, pair.isSame))
            }
        }
        let all = LinearFitting.weights(rows: pairs.map(\.measures), answers: pairs.map(\.isSame))
        let curve = PairCurve(pairs.map { (all.odds(of: $0.measures), $0.isSame) })
        return PairReport.Figures(
            script: "\(script)", count: pairs.count, shipped: shipped, shippedCareful: shippedCareful,
            balanced: heldOut, careful: strict,
            curve: PairCurve(answers).mostRecall(precision: 0.92).tally,
            fitted: LikenessWeights(
                weights: all, threshold: curve.mostRecall(precision: 0.92).threshold,
                balancedThreshold: curve.bestF1.threshold))
    }
}

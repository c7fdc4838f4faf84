public import EventModel
import Glibc
import TextFolding

extension Coder {
    /// Why `report` is coded as it is; codes it anew, a field at a time.
    public func explanation(of report: Report, source: Source?) -> Explanation {
        let event = coded(report, source: source, knownAt: report.fetchedAt, knownBy: .observed)
        let folded = FoldedText.bytes(of: report.codedText)
        guard reader.lexicon.gate.sight(of: folded).needsReading else {
            return Explanation(
                reason: event.reason, rule: "names", confidence: event.confidence, evidence: [], fields: [])
        }
        var draft = draft(of: report, folded: folded, source: source)
        let rule = draft.judgement.relevanceRule
        guard let models else {
            return Explanation(
                reason: event.reason, rule: rule, confidence: nil, evidence: event.evidence, fields: [])
        }
        let features = draft.featureReading(thirds: reader.lexicon.thirds).features(keepsNames: true)
        draft.vote(models, thirds: reader.lexicon.thirds, keepsVotes: true)
        let model = models.model(for: draft.reading.script)
        return Explanation(
            reason: event.reason, rule: rule, confidence: event.confidence, evidence: event.evidence,
            fields: draft.judgement.votes.map { Self.field($0, features, model) })
    }

    private static func field(_ vote: Vote, _ features: FeatureList, _ model: LinearModel) -> Explanation.Field {
        let head = vote.votes.head
        let best = vote.votes.best
        let second = vote.votes.runnerUp
        let cues = features.weights(in: model, for: head.offset + best, against: head.offset + second)
        return Explanation.Field(
            name: vote.field, outcome: vote.outcome, rules: vote.rules, model: vote.votes.label,
            share: rounded(vote.votes[best]), runnerUp: head.classes[second],
            runnerUpShare: rounded(vote.votes[second]),
            cues: cues.prefix(4).map { Explanation.Cue(name: $0.name, weight: rounded($0.weight)) },
            turningCues: turning(cues, shares: vote.votes[best], vote.votes[second]))
    }

    /// The strongest cues that together outweigh the lead of the winner, where up to four do; in log odds.
    private static func turning(
        _ cues: [(name: String, weight: Float)], shares best: Float, _ second: Float
    ) -> [String] {
        // A share is rounded to thousandths: what is below half of one counts as that.
        let lead = log(best / max(second, 0.0005))
        var sum: Float = 0
        for count in 0..<min(4, cues.count) {
            sum += cues[count].weight
            if sum > lead { return cues[...count].map(\.name) }
        }
        return []
    }

    private static func rounded(_ number: Float) -> Double { (Double(number) * 100).rounded() / 100 }
}

extension FeatureList {
    /// What spoke for one output of a model and against another, the strongest first.
    fileprivate func weights(
        in model: LinearModel, for output: Int, against other: Int
    ) -> [(name: String, weight: Float)] {
        var weights: [(name: String, weight: Float)] = []
        for (keys, scale) in [(verdicts + cues, Float(1)), (words, wordWeight)] {
            for key in keys {
                guard let first = model.weight(of: key, output: output),
                    let second = model.weight(of: key, output: other), (first - second) * scale > 0.05
                else { continue }
                weights.append((names[key] ?? "?", (first - second) * scale))
            }
        }
        return weights.sorted { ($1.weight, $0.name) < ($0.weight, $1.name) }
    }
}

import EventModel

/// How far the votes on a held-out item lean to the dyad, and what its label says.
struct DyadInclination {
    var script: Script
    /// Score of `dyad` less that of the likelier other; minus infinity where the text never reaches the votes.
    var margin: Float
    var isDyad: Bool

    /// Nil where both answers count as right.
    init?(_ item: GoldItem, _ example: TrainingExample?, _ models: CoderModels) {
        isDyad = item.dyad.contains("dyad")
        if isDyad, item.dyad.count > 1 { return nil }
        guard let example else {
            script = Script(of: Array(item.text.lowercased().utf8))
            margin = -.infinity
            return
        }
        script = example.language
        let scores = models.model(for: script).scores(of: example.features)
        let head = scores[Head.relevance.offset..<(Head.relevance.offset + Head.relevance.classes.count)]
        margin = head[head.startIndex] - (head.dropFirst().max() ?? 0)
    }

    /// The shift of the dyad's score, of those from −1.5 to +0.5, at which precision stands as far above its aim as
    /// recall above its own, both in standard errors; of equals the one nearest to no shift.
    static func shift(for inclinations: [DyadInclination]) -> Float {
        var best: (shift: Float, margin: Double) = (0, -.infinity)
        for tenths in stride(from: 5, through: -15, by: -1).sorted(by: { abs($0) < abs($1) }) {
            let shift = Float(tenths) / 10
            let margin = margin(of: inclinations, shift)
            if margin > best.margin { best = (shift, margin) }
        }
        return best.shift
    }

    private static func margin(of inclinations: [DyadInclination], _ shift: Float) -> Double {
        var precision = Share()
        var recall = Share()
        for item in inclinations {
            let isCoded = item.margin + shift >= 0
            if isCoded { precision.note(item.isDyad) }
            if item.isDyad { recall.note(isCoded) }
        }
        return min(headroom(precision, aim: 0.95), headroom(recall, aim: 0.92))
    }

    private static func headroom(_ share: Share, aim: Double) -> Double {
        guard share.count > 0 else { return -.infinity }
        return (share.value - aim) / (aim * (1 - aim) / Double(share.count)).squareRoot()
    }
}

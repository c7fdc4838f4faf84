/// The answers of a model at every threshold.
struct PairCurve {
    /// Highest odds first.
    private let answers: [(odds: Double, isSame: Bool)]

    init(_ answers: [(odds: Double, isSame: Bool)]) {
        self.answers = answers.sorted { ($0.odds, $0.isSame ? 0 : 1) > ($1.odds, $1.isSame ? 0 : 1) }
    }

    private var same: Int { answers.count { $0.isSame } }

    /// The tally with the greatest value of `measure`, and the least odds it says “same” at.
    func best(_ measure: (PairTally) -> Double?) -> (threshold: Double, tally: PairTally) {
        var tally = PairTally(same: same)
        var best = (threshold: Double.infinity, tally: tally, value: -1.0)
        for (place, answer) in answers.enumerated() {
            tally.said += 1
            if answer.isSame { tally.hits += 1 }
            let isLastOfItsOdds = place + 1 == answers.count || answers[place + 1].odds < answer.odds
            guard isLastOfItsOdds, let value = measure(tally), value > best.value else { continue }
            best = (answer.odds, tally, value)
        }
        return (best.threshold, best.tally)
    }

    /// Where most is found with at least that precision.
    func mostRecall(precision: Double) -> (threshold: Double, tally: PairTally) {
        best { $0.precision >= precision ? $0.recall : nil }
    }

    /// Where F1 is greatest.
    var bestF1: (threshold: Double, tally: PairTally) { best(\.f1) }
}

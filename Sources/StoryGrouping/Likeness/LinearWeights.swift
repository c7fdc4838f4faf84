/// A linear model of two classes: above 0 it says yes.
struct LinearWeights: Hashable, Sendable {
    var bias: Double
    /// One a measure.
    var weights: [Double]

    /// The logarithm of the odds that the answer is yes.
    func odds(of measures: [Double]) -> Double {
        zip(weights, measures).reduce(bias) { $0 + $1.0 * $1.1 }
    }

    /// The same of as many measures as there are weights at least.
    func odds<let count: Int>(of measures: InlineArray<count, Double>) -> Double {
        var odds = bias
        for place in 0..<min(weights.count, count) { odds += weights[place] * measures[place] }
        return odds
    }
}

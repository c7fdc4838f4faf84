/// A linear model of two classes: above 0 it says yes.
struct LinearWeights: Hashable, Sendable {
    var bias: Double
    /// One a measure.
    var weights: [Double]

    /// The logarithm of the odds that the answer is yes.
    func odds(of measures: [Double]) -> Double {
        zip(weights, measures).reduce(bias) { $0 + $1.0 * $1.1 }
    }
}

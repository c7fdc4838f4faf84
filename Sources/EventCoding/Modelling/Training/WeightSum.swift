/// The weights after several rounds added up: their mean says less of which text came last than the last weights do.
struct WeightSum {
    private var weights: [Float] = []
    private var biases: [Float] = []
    private var count: Float = 0

    mutating func add(_ weights: [Float], _ biases: [Float]) {
        if count == 0 {
            self.weights = weights
            self.biases = biases
        } else {
            for place in weights.indices { self.weights[place] += weights[place] }
            for place in biases.indices { self.biases[place] += biases[place] }
        }
        count += 1
    }

    /// Asked for only after something was added.
    var mean: (weights: [Float], biases: [Float]) { (weights.map { $0 / count }, biases.map { $0 / count }) }
}

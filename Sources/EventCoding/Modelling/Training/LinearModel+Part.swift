extension LinearModel {
    /// The rows of the features that `examples` have, those left out that say next to nothing.
    func part(for examples: [TrainingExample]) -> LinearModel {
        var used: Set<UInt32> = []
        for example in examples {
            let list = example.features
            used.formUnion(list.verdicts)
            used.formUnion(list.cues)
            used.formUnion(list.words)
        }
        var keys: [UInt32] = []
        var weights: [Int8] = []
        for (place, key) in self.keys.enumerated() where used.contains(key) {
            let row = self.weights[(place * Head.outputs)..<((place + 1) * Head.outputs)]
            guard row.contains(where: { abs(Int($0)) >= Self.leastWeight }) else { continue }
            keys.append(key)
            weights += row
        }
        return LinearModel(keys: keys, weights: weights, steps: steps, biases: biases)
    }

    /// Of 127: a row all below it moves no vote.
    private static let leastWeight = 2
}

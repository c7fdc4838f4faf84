/// A linear model over hashed features: for each feature it knows, a row of small whole weights, one an output.
struct LinearModel: Sendable {
    /// Hashes of the features, ascending.
    let keys: [UInt32]
    /// `keys.count * Head.outputs` weights.
    let weights: [Int8]
    /// What one step of a weight is worth, by output.
    let steps: [Float]
    /// Constant part of each output.
    var biases: [Float]
    /// Open addressing: slot → place in `keys` plus one, 0 where empty.
    private let slots: [UInt16]

    init(keys: [UInt32], weights: [Int8], steps: [Float], biases: [Float]) {
        self.keys = keys
        self.weights = weights
        self.steps = steps
        self.biases = biases
        var slots = [UInt16](repeating: 0, count: Self.slotCount(for: keys.count))
        for (place, key) in keys.enumerated() {
            var slot = Int(key) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt16(place + 1)
        }
        self.slots = slots
    }

    /// More features than a slot's number can name.
    static let mostFeatures = Int(UInt16.max) - 1

    private static func slotCount(for keys: Int) -> Int {
        var count = 64
        while count < keys * 2 { count *= 2 }
        return count
    }

    /// The score of each output.
    func scores(of features: FeatureList) -> [Float] {
        var rules = sums(of: features.verdicts)
        for (output, sum) in sums(of: features.cues).enumerated() { rules[output] &+= sum }
        let words = sums(of: features.words)
        let share = features.wordWeight
        return (0..<Head.outputs).map { output in
            biases[output] + steps[output] * (Float(rules[output]) + share * Float(words[output]))
        }
    }

    /// The weight of one feature for one output, unscaled by its group; nil when it is unknown.
    func weight(of key: UInt32, output: Int) -> Float? {
        place(of: key).map { Float(weights[$0 * Head.outputs + output]) * steps[output] }
    }

    private func sums(of features: [UInt32]) -> [Int32] {
        var sums = [Int32](repeating: 0, count: Head.outputs)
        sums.withUnsafeMutableBufferPointer { sums in
            weights.withUnsafeBufferPointer { weights in
                for feature in features {
                    guard let place = place(of: feature) else { continue }
                    let row = place &* Head.outputs
                    for output in 0..<sums.count { sums[output] &+= Int32(weights[row &+ output]) }
                }
            }
        }
        return sums
    }

    @inline(__always)
    private func place(of key: UInt32) -> Int? {
        var slot = Int(key) & (slots.count &- 1)
        while slots[slot] != 0 {
            let place = Int(slots[slot]) &- 1
            if keys[place] == key { return place }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return nil
    }
}

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
    /// Open addressing: slot → place in `keys` plus one with the key's upper half, which tells most strangers; 0 where empty.
    private let slots: [UInt32]

    init(keys: [UInt32], weights: [Int8], steps: [Float], biases: [Float]) {
        self.keys = keys
        self.weights = weights
        self.steps = steps
        self.biases = biases
        var slots = [UInt32](repeating: 0, count: Self.slotCount(for: keys.count))
        for (place, key) in keys.enumerated() {
            var slot = Int(key) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = key & 0xFFFF_0000 | UInt32(place + 1)
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
        var rules = [Int32](repeating: 0, count: Head.outputs)
        add(features.verdicts, to: &rules)
        add(features.cues, to: &rules)
        var words = [Int32](repeating: 0, count: Head.outputs)
        add(features.words, to: &words)
        let share = features.wordWeight
        var scores = biases
        for output in scores.indices {
            scores[output] += steps[output] * (Float(rules[output]) + share * Float(words[output]))
        }
        return scores
    }

    /// The weight of one feature for one output, unscaled by its group; nil when it is unknown.
    func weight(of key: UInt32, output: Int) -> Float? {
        place(of: key).map { Float(weights[$0 * Head.outputs + output]) * steps[output] }
    }

    private func add(_ features: [UInt32], to sums: inout [Int32]) {
        let outputs = Head.outputs
        sums.withUnsafeMutableBufferPointer { sums in
            weights.withUnsafeBufferPointer { weights in
                for feature in features {
                    guard let place = place(of: feature) else { continue }
                    let row = place &* outputs
                    for output in 0..<outputs { sums[output] &+= Int32(weights[row &+ output]) }
                }
            }
        }
    }

    @inline(__always)
    private func place(of key: UInt32) -> Int? {
        var slot = Int(key) & (slots.count &- 1)
        while slots[slot] != 0 {
            if (slots[slot] ^ key) < 0x1_0000 {
                let place = Int(slots[slot] & 0xFFFF) &- 1
                if keys[place] == key { return place }
            }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return nil
    }
}

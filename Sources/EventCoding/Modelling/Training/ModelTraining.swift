import SeededRandom

/// Fits the weights of a linear model by AdaGrad on the logistic loss of each head.
struct ModelTraining {
    private let settings: TrainingSettings
    private var places: [UInt32: Int] = [:]
    private var keys: [UInt32] = []
    private var weights: [Float]
    private var squares: [Float]
    /// What each weight is pulled toward.
    private var priors: [Float]
    private var biases = [Float](repeating: 0, count: Head.outputs)
    private var biasSquares = [Float](repeating: 0.1, count: Head.outputs)

    /// Takes the features that enough examples have.
    private init(_ examples: [TrainingExample], _ settings: TrainingSettings) {
        self.settings = settings
        var counts: [UInt32: Int] = [:]
        for example in examples {
            let list = example.features
            for key in Set(list.verdicts + list.cues + list.words) { counts[key, default: 0] += 1 }
        }
        let frequent = counts.filter { $0.value >= settings.leastCount }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .prefix(LinearModel.mostFeatures)
        keys = frequent.map(\.key).sorted()
        for (place, key) in keys.enumerated() { places[key] = place }
        priors = [Float](repeating: 0, count: keys.count * Head.outputs)
        for prior in VerdictPriors.all {
            if let place = places[prior.key] { priors[place * Head.outputs + prior.output] = prior.trust }
        }
        weights = priors
        squares = [Float](repeating: settings.caution, count: keys.count * Head.outputs)
    }

    /// The model that `examples` give; the same for the same examples and settings.
    static func model(from examples: [TrainingExample], settings: TrainingSettings) -> LinearModel {
        var training = ModelTraining(examples, settings)
        var numbers = SeededRandom(seed: settings.seed)
        let prepared = examples.map { training.prepared($0) }
        var sum = WeightSum()
        for round in 0..<settings.rounds {
            var order = Array(examples.indices)
            order.shuffle(using: &numbers)
            for place in order { training.learn(prepared[place], examples[place]) }
            if round >= settings.rounds / 2 { sum.add(training.weights, training.biases) }
        }
        (training.weights, training.biases) = sum.mean
        return training.quantised()
    }

    /// An example's features by their places.
    private struct Prepared {
        var cues: [Int]
        var words: [Int]
        var wordWeight: Float
    }

    private func prepared(_ example: TrainingExample) -> Prepared {
        let list = example.features
        return Prepared(
            cues: list.cues.compactMap { places[$0] },
            words: list.words.compactMap { places[$0] }, wordWeight: list.wordWeight)
    }

    private mutating func learn(_ features: Prepared, _ example: TrainingExample) {
        for target in example.targets { learn(features, target.head, target.shares, example.weight) }
        for target in example.lighter { learn(features, target.head, target.shares, example.lighterWeight) }
    }

    private mutating func learn(_ features: Prepared, _ head: Head, _ shares: [Float], _ weight: Float) {
        let outputs = head.offset..<(head.offset + shares.count)
        var scores = Array(biases[outputs])
        add(features.cues, 1, outputs, to: &scores)
        add(features.words, features.wordWeight, outputs, to: &scores)
        let top = scores.max() ?? 0
        let powers = scores.map { Exponential.value($0 - top) }
        let sum = powers.reduce(0, +)
        let slopes = powers.indices.map { weight * (powers[$0] / sum - shares[$0]) }
        for (place, output) in outputs.enumerated() { step(&biases[output], &biasSquares[output], slopes[place]) }
        move(features.cues, 1, outputs, slopes)
        move(features.words, features.wordWeight, outputs, slopes)
    }

    private func add(_ features: [Int], _ value: Float, _ outputs: Range<Int>, to scores: inout [Float]) {
        for feature in features {
            let row = feature * Head.outputs
            for (place, output) in outputs.enumerated() { scores[place] += value * weights[row + output] }
        }
    }

    private mutating func move(_ features: [Int], _ value: Float, _ outputs: Range<Int>, _ slopes: [Float]) {
        for feature in features {
            let row = feature * Head.outputs
            for (place, output) in outputs.enumerated() {
                step(
                    &weights[row + output], &squares[row + output],
                    value * slopes[place] + settings.decay * (weights[row + output] - priors[row + output]))
            }
        }
    }

    @inline(__always)
    private func step(_ weight: inout Float, _ squares: inout Float, _ slope: Float) {
        squares += slope * slope
        weight -= settings.step * slope / squares.squareRoot()
    }

    /// Whole weights of one byte, with the step that fits the largest of each output.
    private func quantised() -> LinearModel {
        var steps = [Float](repeating: 0, count: Head.outputs)
        for (place, weight) in weights.enumerated() {
            steps[place % Head.outputs] = max(steps[place % Head.outputs], abs(weight) / 127)
        }
        let whole = weights.enumerated().map { place, weight -> Int8 in
            let step = steps[place % Head.outputs]
            return step == 0 ? 0 : Int8(max(-127, min(127, (weight / step).rounded())))
        }
        return LinearModel(keys: keys, weights: whole, steps: steps, biases: biases)
    }
}

import CCoderWeights

extension CoderModels {
    /// What a weights file begins with; the last sign grows when heads or features change their meaning.
    private static let mark = "bilat weights 1\n"

    /// The models that ship with the program, or nil when they do not read, so that the rules alone code.
    public static let shipped: CoderModels? = {
        let bytes = UnsafeBufferPointer(start: bilat_coder_weights(), count: bilat_coder_weights_size())
        return CoderModels(fileBytes: Array(bytes))
    }()

    /// The models as a file: mark, outputs, the three models, the confidence table, a checksum.
    public var fileBytes: [UInt8] {
        var file = ModelBytes()
        file.put(Self.mark)
        file.put(UInt32(Head.outputs))
        for model in [latin, cyrillic, chinese] { model.write(to: &file) }
        confidence.write(to: &file)
        file.put(file.checksum(without: 0))
        return file.bytes
    }

    /// Nil when the bytes are no weights of this program, or damaged.
    public init?(fileBytes: [UInt8]) {
        var file = ModelBytes(fileBytes)
        let sum = file.checksum(without: 4)
        guard file.takes(Self.mark), file.number() == UInt32(Head.outputs), let latin = LinearModel(from: &file),
            let cyrillic = LinearModel(from: &file), let chinese = LinearModel(from: &file),
            let confidence = ConfidenceTable(from: &file), file.number() == sum
        else { return nil }
        self.latin = latin
        self.cyrillic = cyrillic
        self.chinese = chinese
        self.confidence = confidence
    }

    /// The checksum a weights file ends with, as `bilat train` prints it.
    public var checksum: UInt32 {
        var file = ModelBytes(Array(fileBytes.suffix(4)))
        return file.number() ?? 0
    }
}

extension LinearModel {
    fileprivate func write(to file: inout ModelBytes) {
        file.put(UInt32(keys.count))
        for key in keys { file.put(key) }
        file.put(weights)
        for step in steps { file.put(step) }
        for bias in biases { file.put(bias) }
    }

    fileprivate init?(from file: inout ModelBytes) {
        guard let count = file.number().map(Int.init), count <= Self.mostFeatures else { return nil }
        var keys: [UInt32] = []
        keys.reserveCapacity(count)
        for _ in 0..<count {
            guard let key = file.number() else { return nil }
            keys.append(key)
        }
        guard let weights = file.weights(count * Head.outputs), let steps = file.floats(Head.outputs),
            let biases = file.floats(Head.outputs)
        else { return nil }
        self.init(keys: keys, weights: weights, steps: steps, biases: biases)
    }
}

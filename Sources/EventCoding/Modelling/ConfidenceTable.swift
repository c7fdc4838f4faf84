/// From the votes' own certainty to how often codings as certain as that were right on held-out items.
///
/// The confidence of a coding is the probability that its relevance is right and, of a dyad or context event, its root
/// too, and of a dyad event its direction. The table is made by pooling adjacent violators (Ayer et al., 1955) over
/// held-out folds.
public struct ConfidenceTable: Hashable, Sendable {
    struct Step: Hashable, Sendable {
        /// The least certainty that belongs to it.
        var from: Float
        /// Share of codings that were right.
        var share: Float
    }

    /// Ascending by both.
    var steps: [Step]

    /// The calibrated confidence of a coding of this certainty, between two steps on the line that joins them.
    func confidence(of certainty: Float) -> Double {
        guard let first = steps.first else { return Double(certainty) }
        var last = first
        for step in steps {
            guard step.from > certainty else {
                last = step
                continue
            }
            let width = step.from - last.from
            let part = width > 0 ? max(0, (certainty - last.from) / width) : 0
            return Self.rounded(last.share + part * (step.share - last.share))
        }
        return Self.rounded(last.share)
    }

    private static func rounded(_ share: Float) -> Double { (Double(share) * 100).rounded() / 100 }
}

extension ConfidenceTable {
    /// Fits the table to codings by certainty and whether they were right.
    init(fitting codings: [(certainty: Float, isRight: Bool)]) {
        let sorted = codings.sorted { ($0.certainty, $0.isRight ? 1 : 0) < ($1.certainty, $1.isRight ? 1 : 0) }
        var blocks: [(sum: Float, hits: Float, count: Float)] = []
        for start in stride(from: 0, to: sorted.count, by: Self.bin) {
            let part = sorted[start..<min(start + Self.bin, sorted.count)]
            blocks.append(
                (part.reduce(0) { $0 + $1.certainty }, Float(part.filter(\.isRight).count), Float(part.count)))
            while blocks.count > 1, Self.share(blocks[blocks.count - 2]) >= Self.share(blocks[blocks.count - 1]) {
                let last = blocks.removeLast()
                blocks[blocks.count - 1].sum += last.sum
                blocks[blocks.count - 1].hits += last.hits
                blocks[blocks.count - 1].count += last.count
            }
        }
        steps = blocks.map { Step(from: $0.sum / $0.count, share: Self.share($0)) }
    }

    /// Codings that are taken together, so that no step stands on a handful.
    private static let bin = 25

    /// With one right and one wrong coding added (Laplace), so that no step says never or always.
    private static func share(_ block: (sum: Float, hits: Float, count: Float)) -> Float {
        (block.hits + 1) / (block.count + 2)
    }

    func write(to file: inout ModelBytes) {
        file.put(UInt32(steps.count))
        for step in steps {
            file.put(step.from)
            file.put(step.share)
        }
    }

    init?(from file: inout ModelBytes) {
        guard let count = file.number(), count < 10_000, let numbers = file.floats(Int(count) * 2) else { return nil }
        steps = stride(from: 0, to: numbers.count, by: 2).map { Step(from: numbers[$0], share: numbers[$0 + 1]) }
    }
}

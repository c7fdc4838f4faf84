/// By what two headlines of one script are compared, as numbers a linear model weighs.
struct TitleLikeness {
    /// Names of the measures, in the order of `measures`.
    static let names = [
        "cosine", "runs", "leastOver", "mostOver", "rarestOver", "sameNumber", "otherNumber", "someOtherNumber",
        "numberInOne", "neighbours", "length", "sharedWords",
    ]

    /// No headline that was learned from is longer: beyond, a linear model would run away.
    private static let mostOver = 10.0
    private static let mostWords = 32.0

    /// Of the words, each counted by how little common it is; 0…1.
    let cosine: Double
    private let left: TitleText
    private let right: TitleText
    private var (both, over, otherOver) = (WordSum(), WordSum(), WordSum())

    init(_ left: TitleText, _ right: TitleText, _ commonness: WordCommonness) {
        (self.left, self.right) = (left, right)
        var (both, over, otherOver) = (WordSum(), WordSum(), WordSum())
        Shared.walk(
            left.words, right.words, both: { both.add(commonness.weight(of: $0)) },
            onlyLeft: { over.add(commonness.weight(of: $0)) }, onlyRight: { otherOver.add(commonness.weight(of: $0)) })
        let squares = (both.squares + over.squares) * (both.squares + otherOver.squares)
        cosine = both.squares / (squares + 1e-9).squareRoot()
        (self.both, self.over, self.otherOver) = (both, over, otherOver)
    }

    var measures: [Double] {
        let all = measures(runs: runs, neighbours: neighbours)
        return all.indices.map { all[$0] }
    }

    /// What a linear model makes of the measures.
    func odds(by weights: LinearWeights) -> Double {
        weights.odds(of: measures(runs: runs, neighbours: neighbours))
    }

    /// The most that can come of it, told without a walk over runs and neighbours: a model by which these count less the
    /// more they are alike has them unlike.
    func mostOdds(by weights: LinearWeights) -> Double {
        weights.odds(
            of: measures(
                runs: weights.weights[1] > 0 ? Self.mostOverlap(left.runs, right.runs, left.runMarks, right.runMarks) : 0,
                neighbours: weights.weights[9] > 0 ? 1 : 0))
    }

    private var runs: Double { Self.overlap(left.runs, right.runs) }
    private var neighbours: Double { Self.overlap(left.neighbours, right.neighbours) }

    /// In a form that needs no memory: the measures of a dozen pairs are asked for an event.
    private func measures(runs: Double, neighbours: Double) -> InlineArray<12, Double> {
        let sameNumbers = Shared.count(left.numbers, right.numbers)
        let hasNumbers = (!left.numbers.isEmpty, !right.numbers.isEmpty)
        return [
            cosine,
            runs,
            min(over.sum, otherOver.sum, Self.mostOver),
            min(max(over.sum, otherOver.sum), Self.mostOver),
            min(over.greatest, otherOver.greatest),
            sameNumbers > 0 ? 1 : 0,
            hasNumbers == (true, true) && sameNumbers == 0 ? 1 : 0,
            sameNumbers > 0 && left.numbers != right.numbers ? 1 : 0,
            hasNumbers.0 != hasNumbers.1 ? 1 : 0,
            neighbours,
            min(Double(left.words.count + right.words.count), Self.mostWords),
            both.count,
        ]
    }

    /// Shared members by the geometric mean of the sizes.
    private static func overlap(_ left: [UInt32], _ right: [UInt32]) -> Double {
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        return Double(Shared.count(left, right)) / (Double(left.count) * Double(right.count)).squareRoot()
    }

    /// At most as much as `overlap`, from the marks alone: members under a mark that both have may be the same.
    private static func mostOverlap(
        _ left: [UInt32], _ right: [UInt32], _ leftMarks: HashMarks, _ rightMarks: HashMarks
    ) -> Double {
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        let most = leftMarks.mostShared(with: rightMarks, count: left.count, otherCount: right.count)
        return Double(most) / (Double(left.count) * Double(right.count)).squareRoot()
    }

    private struct WordSum {
        var (count, sum, squares, greatest) = (0.0, 0.0, 0.0, 0.0)

        mutating func add(_ weight: Double) {
            count += 1
            sum += weight
            squares += weight * weight
            greatest = max(greatest, weight)
        }
    }
}

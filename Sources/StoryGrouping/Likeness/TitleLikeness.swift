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
    private var (both, over, otherOver) = (WordSum(), WordSum(), WordSum())

    init(_ left: TitleText, _ right: TitleText, _ commonness: WordCommonness) {
        var (both, over, otherOver) = (WordSum(), WordSum(), WordSum())
        Shared.walk(
            left.words, right.words, both: { both.add(commonness.weight(of: $0)) },
            onlyLeft: { over.add(commonness.weight(of: $0)) }, onlyRight: { otherOver.add(commonness.weight(of: $0)) })
        let squares = (both.squares + over.squares) * (both.squares + otherOver.squares)
        cosine = both.squares / (squares + 1e-9).squareRoot()
        (self.both, self.over, self.otherOver) = (both, over, otherOver)
    }

    /// All measures of the two headlines this was made of.
    func measures(of left: TitleText, _ right: TitleText) -> [Double] {
        let all = exactMeasures(of: left, right)
        return all.indices.map { all[$0] }
    }

    /// What a linear model makes of the measures of the two.
    func odds(of left: TitleText, _ right: TitleText, by weights: LinearWeights) -> Double {
        weights.odds(of: exactMeasures(of: left, right))
    }

    /// The most that can come of it, told without a walk over runs and neighbours: a model by which these count less the
    /// more they are alike has them unlike.
    func mostOdds(of left: TitleText, _ right: TitleText, by weights: LinearWeights) -> Double {
        let runs = weights.weights[1] > 0 ? Self.mostOverlap(left, right) : 0
        return weights.odds(
            of: measures(of: left, right, runs: runs, neighbours: weights.weights[9] > 0 ? 1 : 0))
    }

    private func exactMeasures(of left: TitleText, _ right: TitleText) -> InlineArray<12, Double> {
        measures(
            of: left, right, runs: Self.overlap(left.runs, right.runs),
            neighbours: Self.overlap(left.neighbours, right.neighbours))
    }

    /// In a form that needs no memory: the measures of a dozen pairs are asked for an event.
    private func measures(
        of left: TitleText, _ right: TitleText, runs: Double, neighbours: Double
    ) -> InlineArray<12, Double> {
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
    private static func mostOverlap(_ left: TitleText, _ right: TitleText) -> Double {
        guard !left.runs.isEmpty, !right.runs.isEmpty else { return 0 }
        let (count, other) = (left.runs.count, right.runs.count)
        let most = left.runMarks.mostShared(with: right.runMarks, count: count, otherCount: other)
        return Double(most) / (Double(count) * Double(other)).squareRoot()
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

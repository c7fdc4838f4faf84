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
        let sameNumbers = Shared.count(left.numbers, right.numbers)
        let hasNumbers = (!left.numbers.isEmpty, !right.numbers.isEmpty)
        return [
            cosine,
            Self.overlap(left.runs, right.runs),
            min(over.sum, otherOver.sum, Self.mostOver),
            min(max(over.sum, otherOver.sum), Self.mostOver),
            min(over.greatest, otherOver.greatest),
            sameNumbers > 0 ? 1 : 0,
            hasNumbers == (true, true) && sameNumbers == 0 ? 1 : 0,
            sameNumbers > 0 && left.numbers != right.numbers ? 1 : 0,
            hasNumbers.0 != hasNumbers.1 ? 1 : 0,
            Self.overlap(left.neighbours, right.neighbours),
            min(Double(left.words.count + right.words.count), Self.mostWords),
            both.count,
        ]
    }

    /// Shared members by the geometric mean of the sizes.
    private static func overlap(_ left: [UInt32], _ right: [UInt32]) -> Double {
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        return Double(Shared.count(left, right)) / (Double(left.count) * Double(right.count)).squareRoot()
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

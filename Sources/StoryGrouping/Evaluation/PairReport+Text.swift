extension PairReport {
    /// The figures as a table for people.
    public var text: String {
        scripts.map(Self.text).joined(separator: "\n")
    }

    private static func text(of figures: Figures) -> String {
        """
        == headline pairs, \(figures.script)  (n = \(figures.count), \(figures.shipped.same) of one happening)
        as shipped, threshold of the greatest F1     \(line(figures.shipped))
        as shipped, threshold for precision 0.92     \(line(figures.shippedCareful))
        five folds, threshold at the greatest F1     \(line(figures.balanced))
        five folds, threshold for precision 0.92     \(line(figures.careful))
        five folds, most recall at precision 0.92    \(line(figures.curve))

        """
    }

    private static func line(_ tally: PairTally) -> String {
        guard tally.said >= 30, tally.same >= 30 else { return "not measured (n = \(min(tally.said, tally.same)))" }
        return "P \(share(tally.hits, tally.said))  R \(share(tally.hits, tally.same))  F1 \(decimal(tally.f1))"
    }

    /// A share with Wilson's interval at 95 %.
    private static func share(_ hits: Int, _ count: Int) -> String {
        let interval = WilsonInterval(hits: hits, count: count)
        return
            "\(decimal(Double(hits) / Double(count))) [\(decimal(interval.lower)), \(decimal(interval.upper))] n=\(count)"
    }

    private static func decimal(_ value: Double) -> String {
        let thousandths = String(Int((value * 1000).rounded()) + 10_000)
        return "\(Int(value + 0.0005)).\(thousandths.suffix(3))"
    }
}

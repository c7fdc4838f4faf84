extension EvaluationReport {
    /// The figures as a table for people.
    public var text: String {
        var lines: [String] = []
        for language in languages {
            lines.append("== \(language.name)  (n = \(language.count))")
            for field in language.fields { lines += Self.lines(of: field) }
            lines.append("")
        }
        lines += calibrationLines + exampleLines
        return lines.joined(separator: "\n")
    }

    private var calibrationLines: [String] {
        let measured = languages.filter { !$0.calibration.isEmpty }
        guard !measured.isEmpty else { return [] }
        let head = ["== confidence and how often it was right (relevance, root and direction together)"]
        return head + measured.flatMap { ["  \($0.name)"] + $0.calibration.map(Self.line) } + [""]
    }

    private static func line(of bin: CalibrationBin) -> String {
        let range = bin.from < 0.9 ? "\(bin.from)…" : "0.9 and more"
        let right =
            bin.right.count < Share.leastCount
            ? "not measured (n = \(bin.right.count))" : "right \(text(of: bin.right))"
        return "    " + padded(range, 16) + "mean \(decimal(bin.meanConfidence))  \(right)"
    }

    /// One text for each of the most frequent kinds of error.
    private var exampleLines: [String] {
        guard !misses.isEmpty else { return [] }
        var kinds: [(name: String, count: Int, text: String)] = []
        for miss in misses {
            let name = "\(miss.field): \(miss.labels.joined(separator: "|")) coded \(miss.coded)"
            if let place = kinds.firstIndex(where: { $0.name == name }) {
                kinds[place].count += 1
            } else {
                kinds.append((name, 1, miss.text))
            }
        }
        let frequent = kinds.indices.sorted { (kinds[$1].count, $0) < (kinds[$0].count, $1) }.prefix(Self.mostExamples)
        return ["== kinds of error, the most frequent first, each with an example"]
            + frequent.map {
                "    \(Self.padded(String(kinds[$0].count), 4))\(kinds[$0].name)\n        \(kinds[$0].text)"
            }
    }

    private static let mostExamples = 40

    private static func lines(of field: FieldScore) -> [String] {
        var head = padded(field.field, 16) + "accuracy " + text(of: field.accuracy)
        if let micro = field.micro {
            head = padded(field.field, 16) + "micro-F1 \(decimal(micro.f1))"
            head += "  exact \(text(of: field.accuracy))"
        } else {
            head += "  macro-F1 \(decimal(field.macroF1))"
            head += "  majority \(decimal(field.majority.value))"
        }
        let classes = field.micro.map { [$0] } ?? []
        let confused = field.confusion.prefix(5).map { "\($0.label) as \($0.coded) \($0.count)" }
        let confusion = confused.isEmpty ? [] : ["    confused: " + confused.joined(separator: ", ")]
        return [head] + (classes + field.classes).map(line) + confusion
    }

    private static func line(of score: ClassScore) -> String {
        let label = "    " + padded(score.label, 16)
        guard score.recall.count >= Share.leastCount else { return label + "not measured (n = \(score.recall.count))" }
        return label + "P \(text(of: score.precision))  R \(text(of: score.recall))  F1 \(decimal(score.f1))"
    }

    private static func text(of share: Share) -> String {
        guard share.count > 0 else { return "–" }
        let interval = share.interval
        return
            "\(decimal(share.value)) [\(decimal(interval.lowerBound)), \(decimal(interval.upperBound))] n=\(share.count)"
    }

    /// Three decimals.
    static func decimal(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        let digits = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}

extension EvaluationReport {
    /// The figures as a table for people.
    public var text: String {
        var lines: [String] = []
        for language in languages {
            lines.append("== \(language.name)  (n = \(language.count))")
            for field in language.fields { lines += Self.lines(of: field) }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }

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
        return [head] + (classes + field.classes).map(line)
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

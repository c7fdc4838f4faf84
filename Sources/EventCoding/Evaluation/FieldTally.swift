/// Counts labels against codings for one field.
struct FieldTally {
    let field: String
    private var accuracy = Share()
    private var scores: [String: ClassScore] = [:]
    private var confusions: [[String]: Int] = [:]

    init(field: String) {
        self.field = field
    }

    /// Notes one item; where the coding is none of the labels, the first label is what was missed.
    mutating func note(labels: [String], coded: String) {
        let isRight = labels.contains(coded)
        accuracy.note(isRight)
        let label = isRight ? coded : labels.first ?? "-"
        scores[label, default: ClassScore(label: label)].recall.note(isRight)
        scores[coded, default: ClassScore(label: coded)].precision.note(isRight)
        if !isRight { confusions[[label, coded], default: 0] += 1 }
    }

    var score: FieldScore {
        let classes = scores.values.sorted { ($1.recall.count, $0.label) < ($0.recall.count, $1.label) }
        let majority = Share(hits: classes.first?.recall.count ?? 0, count: accuracy.count)
        let confusion = confusions.map { Confusion(label: $0.key[0], coded: $0.key[1], count: $0.value) }
            .sorted { ($1.count, $0.label, $0.coded) < ($0.count, $1.label, $1.coded) }
        return FieldScore(
            field: field, accuracy: accuracy, majority: majority, classes: classes, confusion: confusion)
    }
}

/// Counts dimensions, of which an item carries several, over all items.
struct DimensionTally {
    private var exact = Share()
    private var micro = ClassScore(label: "all dimensions")
    private var scores: [String: ClassScore] = [:]

    /// Of several labellings the one nearest to the coding is taken.
    mutating func note(labels: [String], coded: [String]) {
        let options = labels.map { $0 == "-" ? [] : $0.split(separator: "+").map(String.init) }
        let found = Set(coded)
        let nearest = options.min { distance(Set($0), found) < distance(Set($1), found) } ?? []
        exact.note(distance(Set(nearest), found) == 0)
        for dimension in ["diplomatic", "economic", "military", "tech"] {
            let isLabelled = nearest.contains(dimension)
            let isCoded = found.contains(dimension)
            if isLabelled {
                micro.recall.note(isCoded)
                scores[dimension, default: ClassScore(label: dimension)].recall.note(isCoded)
            }
            if isCoded {
                micro.precision.note(isLabelled)
                scores[dimension, default: ClassScore(label: dimension)].precision.note(isLabelled)
            }
        }
    }

    private func distance(_ labels: Set<String>, _ coded: Set<String>) -> Int {
        labels.symmetricDifference(coded).count
    }

    var score: FieldScore {
        let classes = scores.values.sorted { ($1.recall.count, $0.label) < ($0.recall.count, $1.label) }
        return FieldScore(field: "dimensions", accuracy: exact, classes: classes, micro: micro)
    }
}

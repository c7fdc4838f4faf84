/// One labelled text as the trainer sees it.
struct TrainingExample: Sendable {
    var features: FeatureList
    /// For each head that is labelled, how the label's share is spread over the answers; several labels share it.
    var targets: [(head: Head, shares: [Float])]
    var weight: Float
    var language: Script
    /// Heads for which the text counts otherwise, since its labels are of another making.
    var lighter: [(head: Head, shares: [Float])] = []
    var lighterWeight: Float = 0

    /// Spreads a label evenly over `labels`; nil where none of them is an answer of the head.
    static func target(_ head: Head, _ labels: [String]) -> (head: Head, shares: [Float])? {
        let places = labels.compactMap { head.classes.firstIndex(of: $0) }
        guard !places.isEmpty else { return nil }
        var shares = [Float](repeating: 0, count: head.classes.count)
        for place in places { shares[place] += 1 / Float(places.count) }
        return (head, shares)
    }
}

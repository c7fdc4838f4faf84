/// How well one field was coded.
public struct FieldScore: Hashable, Sendable {
    public var field: String
    public var accuracy = Share()
    /// Share of the most frequent label: what coding every item alike would reach.
    public var majority = Share()
    /// By label, the most frequent first.
    public var classes: [ClassScore] = []
    /// What was coded instead, the most frequent first.
    public var confusion: [Confusion] = []
    /// Precision and recall over all labels together, where items carry several.
    public var micro: ClassScore?

    /// Mean F1 of the classes that were labelled at all.
    public var macroF1: Double {
        let labelled = classes.filter { $0.recall.count > 0 }
        return labelled.isEmpty ? 0 : labelled.reduce(0) { $0 + $1.f1 } / Double(labelled.count)
    }
}

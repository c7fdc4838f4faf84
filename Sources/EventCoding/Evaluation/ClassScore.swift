/// How well one class of a field was found.
public struct ClassScore: Hashable, Sendable {
    public var label: String
    /// Right among those coded so.
    public var precision = Share()
    /// Found among those labelled so.
    public var recall = Share()

    public var f1: Double {
        let sum = precision.value + recall.value
        return sum == 0 ? 0 : 2 * precision.value * recall.value / sum
    }
}

/// A figure, or why there is none.
public enum Measure<Value: Hashable & Sendable>: Hashable, Sendable {
    case value(Value)
    /// Too little was seen to say a figure: how much there was and how much it takes, in `unit`.
    case notEnoughVolume(seen: Int, needed: Int, unit: String)

    /// The figure, where there is one.
    public var figure: Value? {
        if case .value(let value) = self { value } else { nil }
    }
}

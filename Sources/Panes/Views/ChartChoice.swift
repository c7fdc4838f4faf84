public import Analysis

/// What a chart shows: a scope, the sides that are heard, and how many days back.
public struct ChartChoice: Hashable, Sendable {
    public var scope: LineScope = .overall
    public var sides: SideSet = .all
    public var days = 365

    /// The spans that `+` and `-` go through.
    static let spans = [30, 90, 365, 1095, 3650]

    public init() {}

    /// A longer span, or with −1 a shorter one.
    mutating func widen(_ step: Int) {
        let place = Self.spans.firstIndex { $0 >= days } ?? Self.spans.count - 1
        days = Self.spans[max(0, min(Self.spans.count - 1, place + step))]
    }

    /// Drops a side or brings it back; the last one stays.
    mutating func toggle(_ side: SideSet) {
        let changed = sides.symmetricDifference(side)
        if !changed.isEmpty { sides = changed }
    }
}

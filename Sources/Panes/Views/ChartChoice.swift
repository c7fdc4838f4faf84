public import Analysis

/// What a chart shows: a scope, who is heard, and which days.
public struct ChartChoice: Hashable, Sendable {
    public var scope: LineScope = .overall
    public var sides: SideSet = .all
    /// Names of sources that are not heard.
    public var dropped: Set<String> = []
    public var days = 365
    /// Days before today on which the span ends.
    public var back = 0

    /// The spans that `+` and `-` go through.
    static let spans = [14, 30, 90, 180, 365, 730, 1095, 1825, 3650, 7300]

    public init() {}

    /// A longer span, or with −1 a shorter one.
    mutating func widen(_ step: Int) {
        let place = Self.spans.firstIndex { $0 >= days } ?? Self.spans.count - 1
        days = Self.spans[max(0, min(Self.spans.count - 1, place + step))]
    }

    /// Half a span into the past, or with 1 toward today.
    mutating func shift(_ step: Int) {
        back = max(0, min(36_500, back - step * max(1, days / 2)))
    }

    /// Drops a side or brings it back; the last one stays.
    mutating func toggle(_ side: SideSet) {
        let changed = sides.symmetricDifference(side)
        if !changed.isEmpty { sides = changed }
    }

    /// Drops sources, or hears them again where all of them were dropped.
    mutating func toggle(_ sources: [String]) {
        if dropped.isSuperset(of: sources) { dropped.subtract(sources) } else { dropped.formUnion(sources) }
    }

    /// The days shown, of which the last is `back` days before `today`.
    func range(until today: Int) -> ClosedRange<Int> { today - back - max(1, days) + 1...today - back }

    /// `365 d 2025-11-25…2026-11-24`.
    func span(until today: Int) -> String {
        let range = range(until: today)
        return "\(days) d \(DayNumber.text(range.lowerBound))…\(DayNumber.text(range.upperBound))"
    }
}

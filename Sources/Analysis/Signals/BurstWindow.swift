/// The span over which a series is counted, by how much usually happens in it.
public enum BurstWindow: Int, CaseIterable, Sendable {
    case sixHours = 6
    case day = 24
    case week = 168
    case fourWeeks = 672

    public var hours: Int { rawValue }

    /// `6 h`, `24 h`, `7 d`, `28 d`.
    public var name: String { rawValue <= 24 ? "\(rawValue) h" : "\(rawValue / 24) d" }

    /// Stories a day from which a window is short enough to be told from chance and long enough to hold some.
    var neededRate: Double {
        switch self {
        case .sixHours: 24
        case .day: 6
        case .week: 1
        case .fourWeeks: 0.25
        }
    }

    /// Days of observation before the window that its level needs.
    var neededDays: Int {
        switch self {
        case .sixHours, .day: 14
        case .week: 28
        case .fourWeeks: 84
        }
    }

    /// The window of a series that usually has so many stories a day; nil where there is not enough volume.
    static func window(rate: Double) -> BurstWindow? { allCases.first { rate >= $0.neededRate } }
}

/// The views behind `v` and a letter.
public enum AnalysisView: String, CaseIterable, Sendable {
    case chart, brief, signals, votes, meetings, calendar, chronology
    case outside = "context"
    /// What a figure is made of.
    case evidence
    /// The sources of a chart, to be dropped or heard.
    case families

    /// As the frame names it.
    public var title: String {
        switch self {
        case .chart: "Lines"
        case .brief: "Brief"
        case .signals: "Signals"
        case .votes: "United front at the UN"
        case .meetings: "Meetings"
        case .calendar: "Calendar"
        case .chronology: "Chronology"
        case .outside: "Context"
        case .evidence: "What it is made of"
        case .families: "Sources of the chart"
        }
    }

    /// Whether scope, sides and span can be chosen in it.
    var hasSpan: Bool { self == .chart || self == .evidence || self == .chronology || self == .families }
}

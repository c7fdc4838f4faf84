extension Command {
    /// The view that a command opens.
    var view: AnalysisView? {
        switch self {
        case .chart: .chart
        case .brief: .brief
        case .signals: .signals
        case .votes: .votes
        case .meetings: .meetings
        case .calendar: .calendar
        case .chronology: .chronology
        case .outside: .outside
        case .evidence: .evidence
        case .families: .families
        default: nil
        }
    }
}

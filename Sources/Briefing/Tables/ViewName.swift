/// The views that `bilat show` prints.
public enum ViewName: String, CaseIterable, Sendable {
    case lines, evidence, signals, votes, meetings, calendar, chronology, context
}

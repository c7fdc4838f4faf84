/// Which way a line has gone against the trailing 180 days.
public enum LineTrend: String, CaseIterable, Sendable {
    case up, down, steady
}

public import Analysis

/// One line of a chart.
public struct ChartLine: Hashable, Sendable {
    public var figure: LineFigure
    /// Oldest first.
    public var points: [LinePoint]

    public init(figure: LineFigure, points: [LinePoint]) {
        self.figure = figure
        self.points = points
    }
}

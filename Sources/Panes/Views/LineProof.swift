public import Analysis

/// A line's figure with the stories that it is made of.
public struct LineProof: Hashable, Sendable {
    public var evidence: LineEvidence
    public var figure: LineFigure?
    /// The day at whose end the figure stands.
    public var day: Int

    public init(evidence: LineEvidence, figure: LineFigure?, day: Int) {
        self.evidence = evidence
        self.figure = figure
        self.day = day
    }
}

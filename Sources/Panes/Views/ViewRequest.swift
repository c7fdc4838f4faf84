public import EventModel

/// A view to compute on the query lane, from the newest state of the model or from the past that is shown.
public struct ViewRequest: Sendable {
    public var number: Int
    public var view: AnalysisView
    public var chart: ChartChoice
    public var dossier: Dossier
    public var health: [SourceHealth]
    /// Since when a brief tells.
    public var since: Timestamp
    /// The moment shown, and whether it lies in the past.
    public var now: Timestamp
    public var isPast: Bool
    public var snapshot: ModelSnapshot
    /// Columns for text.
    public var width: Int

    public init(
        number: Int, view: AnalysisView, chart: ChartChoice, dossier: Dossier, health: [SourceHealth],
        since: Timestamp, now: Timestamp, isPast: Bool, snapshot: ModelSnapshot, width: Int
    ) {
        self.number = number
        self.view = view
        self.chart = chart
        self.dossier = dossier
        self.health = health
        self.since = since
        self.now = now
        self.isPast = isPast
        self.snapshot = snapshot
        self.width = width
    }
}

public import EventModel

/// A view to compute on the query lane, from the newest state of the model or from the past that is shown.
public struct ViewRequest: Sendable {
    public var number: Int
    public var view: AnalysisView
    public var chart: ChartChoice
    /// The day whose figure is asked for; nil is today.
    public var cursor: Int?
    public var dossier: Dossier
    public var health: [SourceHealth]
    /// Since when a brief tells.
    public var since: Timestamp
    /// The moment shown, and whether it lies in the past.
    public var now: Timestamp
    public var isPast: Bool
    public var snapshot: ModelSnapshot

    public init(
        number: Int, view: AnalysisView, chart: ChartChoice, cursor: Int? = nil, dossier: Dossier,
        health: [SourceHealth],
        since: Timestamp, now: Timestamp, isPast: Bool, snapshot: ModelSnapshot
    ) {
        self.number = number
        self.view = view
        self.chart = chart
        self.cursor = cursor
        self.dossier = dossier
        self.health = health
        self.since = since
        self.now = now
        self.isPast = isPast
        self.snapshot = snapshot
    }
}
